//! Orders.

use super::interactive::{MEDIA, PART};
use super::payment::PAYMENT;
use crate::json::Read;
use crate::message::{ImporterAddress, OrderCharge, OrderCurrency, OrderProgress, OrderType, PaymentType};
use crate::shape::Shape::{Capitals, Constant, Flag, List, Object, Text, Whole};
use crate::shape::{Is, Shape, Union, Variant, flat, needs, takes};

/// InteractiveOrderDetailsContent.
pub(super) const DETAILS: Shape = Object(&[
    needs("body", "body", PART),
    needs("action", "order", ACTION),
    takes("header", "header", IMAGE_HEADER),
    takes("footer", "footer", PART),
]);

/// InteractiveOrderDetailsHeaderContent.
const IMAGE_HEADER: Shape = Shape::Union(&Union { tag: "type", of: &[Variant { tag: "IMAGE", is: Is::Key("image"), shape: MEDIA }] });

/// InteractiveOrderDetailsActionContent, TemplateOrderDetailsActionContent.
pub(super) const ACTION: Shape = Object(&[
    needs("payment", "payment", PAYMENT),
    takes("paymentConfiguration", "paymentConfiguration", Text),
    needs("orderCurrency", "currency", Capitals(OrderCurrency::ALL)),
    needs("orderType", "type", Capitals(OrderType::ALL)),
    needs("totalAmount", "totalAmount", AMOUNT),
    needs("order", "", ORDER),
]);

/// InteractiveOrderDetailsOrder.
const ORDER: Shape = Object(&[
    takes("catalogId", "catalogId", Text),
    needs("items", "items", List(&ITEM)),
    needs("subtotal", "subtotal", AMOUNT),
    needs("tax", "tax", OrderCharge::SHAPE),
    takes("shipping", "shipping", OrderCharge::SHAPE),
    takes("discount", "discount", DISCOUNT),
    takes("orderExpiration", "expiration", EXPIRATION),
    takes("orderDetailsType", "quickPay", Flag("QUICK_PAY", "")),
]);

/// InteractiveOrderDetailsAmount, in hundredths.
const AMOUNT: Shape = Object(&[needs("value", "", Whole)]);

/// InteractiveOrderDetailsOrderItem.
const ITEM: Shape = Object(&[
    needs("retailerId", "productId", Text),
    needs("name", "name", Text),
    needs("amount", "amount", AMOUNT),
    takes("saleAmount", "saleAmount", AMOUNT),
    needs("quantity", "quantity", Whole),
    takes("originCountry", "originCountry", Text),
    takes("importerName", "importerName", Text),
    takes("importerAddress", "importerAddress", ImporterAddress::SHAPE),
]);

/// InteractiveOrderDetailsDiscount.
const DISCOUNT: Shape = Object(&[needs("amount", "", OrderCharge::SHAPE), takes("programName", "programName", Text)]);

/// InteractiveOrderDetailsOrderExpiration.
const EXPIRATION: Shape = Object(&[needs("expirationSeconds", "seconds", Whole), needs("description", "description", Text)]);

/// InteractiveOrderStatusContent.
pub(super) const STATUS: Shape =
    Object(&[needs("action", "", STATUS_ACTION), takes("body", "body", PART), takes("footer", "footer", PART)]);

/// InteractiveOrderStatusActionContent, TemplateOrderStatusActionContent.
const STATUS_ACTION: Shape = Object(&[
    needs("payment", "payment", Object(&[needs("type", "type", Capitals(PaymentType::ALL)), needs("id", "id", Text)])),
    needs("status", "status", Capitals(OrderProgress::ALL)),
    takes("description", "description", Text),
]);

/// OrderStatusContent, in templates.
pub(super) const STATUS_UPDATE: Shape = Object(&[needs("type", "", Constant("ORDER_STATUS")), flat(STATUS_ACTION)]);
