//! Orders and payments.

use super::content::media;
use crate::message::{self, Header as NeutralHeader};
use crate::provider::infobip::wire::*;

pub(super) fn details(content: OrderDetailsContent<'_>) -> message::OrderDetails<'_> {
    message::OrderDetails {
        header: content.header.map(|ImageHeader::Image(file)| NeutralHeader::Image(media(file.media_url))),
        body: content.body.text,
        footer: content.footer.map(|part| part.text),
        order: order(content.action),
    }
}

pub(super) fn order(action: OrderAction<'_>) -> message::Order<'_> {
    let terms = action.order;
    message::Order {
        payment: payment(action.payment),
        payment_configuration: action.payment_configuration,
        currency: action.order_currency.0,
        kind: action.order_type.0,
        total_amount: action.total_amount.0,
        catalog_id: terms.catalog_id,
        items: terms.items.into_iter().map(item).collect(),
        subtotal: terms.subtotal.0,
        tax: terms.tax,
        shipping: terms.shipping,
        discount: terms.discount.map(|discount| message::OrderDiscount {
            value: discount.amount.value,
            description: discount.amount.description,
            program_name: discount.program_name,
        }),
        expiration: terms
            .order_expiration
            .map(|expiration| message::OrderExpiration { seconds: expiration.expiration_seconds, description: expiration.description }),
        quick_pay: terms.order_details_type.map(|OrderDetailsType::QuickPay| true),
    }
}

fn item(item: OrderItem<'_>) -> message::OrderItem<'_> {
    message::OrderItem {
        product_id: item.retailer_id,
        name: item.name,
        amount: item.amount.0,
        sale_amount: item.sale_amount.map(|amount| amount.0),
        quantity: item.quantity,
        origin_country: item.origin_country,
        importer_name: item.importer_name,
        importer_address: item.importer_address,
    }
}

fn payment(payment: Payment<'_>) -> message::Payment<'_> {
    use message::Payment as Neutral;
    match payment {
        Payment::UpiPayu(payment) => Neutral::UpiPayu(payment),
        Payment::Brazil(payment) => Neutral::Brazil(payment),
        Payment::BrazilPixDc(pix) => Neutral::BrazilPixDc(pix_dc(pix)),
        Payment::BrazilLink(link) => Neutral::BrazilLink(link),
        Payment::BrazilBoleto(boleto) => Neutral::BrazilBoleto(boleto),
        Payment::BrazilPayments(several) => {
            Neutral::BrazilPayments(message::BrazilPayments { payments: several.payments.into_iter().map(choice).collect() })
        }
        Payment::PgPayu(payment) => Neutral::PgPayu(message::PgPayu {
            id: payment.id,
            beneficiary: payment.beneficiary.map(beneficiary),
            callback_data: payment.callback_data,
        }),
        Payment::PgRazorpay(payment) => Neutral::PgRazorpay(message::PgRazorpay {
            id: payment.id,
            beneficiary: payment.beneficiary.map(beneficiary),
            callback_data: payment.callback_data,
        }),
        Payment::UpiIntent(intent) => Neutral::UpiIntent(message::UpiLink {
            id: intent.id,
            beneficiary: intent.beneficiary.map(beneficiary),
            payment_link: intent.format.payment_link,
        }),
        Payment::UpiLink(link) => Neutral::UpiLink(message::UpiLink {
            id: link.id,
            beneficiary: link.beneficiary.map(beneficiary),
            payment_link: link.payment_link,
        }),
    }
}

fn choice(choice: BrazilChoice<'_>) -> message::BrazilChoice<'_> {
    match choice {
        BrazilChoice::PixDc(pix) => message::BrazilChoice::PixDc(pix_dc(pix)),
        BrazilChoice::Boleto(boleto) => message::BrazilChoice::Boleto(boleto),
        BrazilChoice::Link(link) => message::BrazilChoice::Link(link),
    }
}

fn pix_dc(pix: PixDc<'_>) -> message::BrazilPixDc<'_> {
    message::BrazilPixDc {
        id: pix.id,
        code: pix.code,
        merchant_name: pix.merchant_name,
        key_type: pix.key_type.0,
        key: pix.key,
        flow_type: pix.flow_type.map(|flow| flow.0),
    }
}

fn beneficiary(person: Beneficiary<'_>) -> message::Beneficiary<'_> {
    message::Beneficiary {
        name: person.name,
        first_address_line: person.first_address_line,
        second_address_line: person.second_address_line,
        city: person.city,
        state: person.state,
        country: person.country.0,
        postal_code: person.postal_code,
    }
}

pub(super) fn status(content: OrderStatusContent<'_>) -> message::OrderStatus<'_> {
    let update = update(content.action);
    message::OrderStatus {
        body: content.body.map(|part| part.text),
        footer: content.footer.map(|part| part.text),
        payment: update.payment,
        status: update.status,
        description: update.description,
    }
}

pub(super) fn update(action: OrderStatusAction<'_>) -> message::OrderUpdate<'_> {
    message::OrderUpdate {
        payment: message::PaymentReference { kind: action.payment.kind.0, id: action.payment.id },
        status: action.status.0,
        description: action.description,
    }
}
