"""Writes vectors.json: what WhatsApp would send to an endpoint, and what it would want back, computed with Python's
`cryptography` (OpenSSL) as Meta's "Implementing Endpoint for Flows" and "Media upload components" describe it.

Everything in it is invented; the key was made for these tests and is used for nothing else. Run again, it keeps the key:

    python3 tests/support/endpoint/vectors.py
"""

import base64
import hashlib
import hmac
import json
import pathlib

from cryptography.hazmat.primitives import hashes, padding, serialization
from cryptography.hazmat.primitives.asymmetric import padding as asymmetric
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FILE = pathlib.Path(__file__).with_name("vectors.json")
SECRET = "an-app-secret-for-tests"

# What is asked, what the handler of the tests answers, and what WhatsApp must get.
EXCHANGES = {
    "ping": ({"version": "3.0", "action": "ping"}, None, {"data": {"status": "active"}}),
    "init": (
        {"version": "3.0", "action": "INIT", "flow_token": "token-of-a-test"},
        {"screen": "DATE", "data": {"days": ["Mon", "Tue"]}},
        {"screen": "DATE", "data": {"days": ["Mon", "Tue"]}},
    ),
    "back": (
        {"version": "3.0", "action": "BACK", "flow_token": "token-of-a-test", "screen": "TIME"},
        {"screen": "DATE"},
        {"screen": "DATE", "data": {}},
    ),
    "exchange": (
        {"version": "4.0", "action": "data_exchange", "screen": "TIME", "data": {"name": "Zoë 🌿"}, "flow_token": "token-of-a-test", "flow_token_signature": "e30.e30.AA"},
        {"refresh": {"error_message": "Grüne Soße is sold out 🥬"}},
        {"screen": "TIME", "data": {"error_message": "Grüne Soße is sold out 🥬"}},
    ),
    "close": (
        {"version": "3.0", "action": "data_exchange", "screen": "LAST", "data": {}, "flow_token": "token-of-a-test"},
        {"close": {"table": 4}},
        {"screen": "SUCCESS", "data": {"extension_message_response": {"params": {"table": 4, "flow_token": "token-of-a-test"}}}},
    ),
    "expired": (
        {"version": "3.0", "action": "data_exchange", "screen": "LAST", "data": {}, "flow_token": "token-of-a-test"},
        {"expired": "The order has already been placed."},
        {"error_msg": "The order has already been placed."},
    ),
    "notification": (
        {"version": "3.0", "action": "data_exchange", "screen": "TIME", "flow_token": "token-of-a-test", "data": {"error": "invalid-screen", "error_message": "There is no such screen."}},
        None,
        {"data": {"acknowledged": True}},
    ),
}


def text(data):
    return base64.b64encode(data).decode()


def written(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def known(name):
    """Bytes that look random and are the same in every run."""
    return hashlib.sha256(name.encode()).digest()


def load_key():
    if FILE.exists():
        return serialization.load_pem_private_key(json.loads(FILE.read_text())["testKey"]["pkcs8"].encode(), None)
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def exchange(key, name, asked, answer, wanted):
    aes, vector = known(f"{name} key")[:16], known(f"{name} vector")[:16]
    oaep = asymmetric.OAEP(mgf=asymmetric.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)
    body = written({
        "encrypted_flow_data": text(AESGCM(aes).encrypt(vector, written(asked), None)),
        "encrypted_aes_key": text(key.public_key().encrypt(aes, oaep)),
        "initial_vector": text(vector),
    })
    flipped = bytes(byte ^ 0xFF for byte in vector)
    return {
        "asked": asked,
        "body": body.decode(),
        "signature": "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest(),
        "answer": answer,
        "wanted": wanted,
        "reply": text(AESGCM(aes).encrypt(flipped, written(wanted), None)),
    }


def media():
    plain = "A picture of Grüne Soße. ".encode() * 5
    key, mac_key, vector = known("media key"), known("media mac"), known("media vector")[:16]
    padder = padding.PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).encryptor()
    content = encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()
    stored = content + hmac.new(mac_key, vector + content, hashlib.sha256).digest()[:10]
    return {
        "plain": text(plain),
        "stored": text(stored),
        "picked": {
            "media_id": "790aba14-0000-4000-8000-000000000000",
            "cdn_url": "https://media.invalid/v/1",
            "file_name": "dish.jpg",
            "encryption_metadata": {
                "encrypted_hash": text(hashlib.sha256(stored).digest()),
                "iv": text(vector),
                "encryption_key": text(key),
                "hmac_key": text(mac_key),
                "plaintext_hash": text(hashlib.sha256(plain).digest()),
            },
        },
    }


def pem(key, form):
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


key = load_key()
public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
FILE.write_text(json.dumps({
    "about": "Invented, for tests only; made by vectors.py.",
    "testKey": {
        "pkcs8": pem(key, serialization.PrivateFormat.PKCS8),
        "pkcs1": pem(key, serialization.PrivateFormat.TraditionalOpenSSL),
        "spki": public.decode(),
    },
    "appSecret": SECRET,
    "exchanges": {name: exchange(key, name, *parts) for name, parts in EXCHANGES.items()},
    "media": media(),
}, indent=1) + "\n")
