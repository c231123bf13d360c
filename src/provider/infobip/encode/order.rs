//! Orders and payments.

use super::content::url;
use super::interactive::part;
use crate::message::{self, Header as NeutralHeader};
use crate::provider::infobip::wire::*;

pub(super) fn details<'a>(details: &message::OrderDetails<'a>) -> OrderDetailsContent<'a> {
    let header = match &details.header {
        Some(NeutralHeader::Image(media)) => Some(ImageHeader::Image(MediaHeader { media_url: url(media) })),
        _ => None,
    };
    OrderDetailsContent { body: part(&details.body), action: action(&details.order), header, footer: details.footer.as_ref().map(part) }
}

pub(super) fn action<'a>(order: &message::Order<'a>) -> OrderAction<'a> {
    OrderAction {
        payment: payment(&order.payment),
        payment_configuration: order.payment_configuration.clone(),
        order_currency: Shouted(order.currency),
        order_type: Shouted(order.kind),
        total_amount: Amount(order.total_amount),
        order: terms(order),
    }
}

fn terms<'a>(order: &message::Order<'a>) -> OrderTerms<'a> {
    OrderTerms {
        catalog_id: order.catalog_id.clone(),
        items: order.items.iter().map(item).collect(),
        subtotal: Amount(order.subtotal),
        tax: order.tax.clone(),
        shipping: order.shipping.clone(),
        discount: order.discount.as_ref().map(discount),
        order_expiration: order
            .expiration
            .as_ref()
            .map(|expiration| Expiration { expiration_seconds: expiration.seconds, description: expiration.description.clone() }),
        order_details_type: order.quick_pay.filter(|quick| *quick).map(|_| OrderDetailsType::QuickPay),
    }
}

fn item<'a>(item: &message::OrderItem<'a>) -> OrderItem<'a> {
    OrderItem {
        retailer_id: item.product_id.clone(),
        name: item.name.clone(),
        amount: Amount(item.amount),
        sale_amount: item.sale_amount.map(Amount),
        quantity: item.quantity,
        origin_country: item.origin_country.clone(),
        importer_name: item.importer_name.clone(),
        importer_address: item.importer_address.clone(),
    }
}

fn discount<'a>(discount: &message::OrderDiscount<'a>) -> Discount<'a> {
    let amount = message::OrderCharge { value: discount.value, description: discount.description.clone() };
    Discount { amount, program_name: discount.program_name.clone() }
}

fn payment<'a>(payment: &message::Payment<'a>) -> Payment<'a> {
    use message::Payment as Neutral;
    match payment {
        Neutral::UpiPayu(payment) => Payment::UpiPayu(payment.clone()),
        Neutral::Brazil(payment) => Payment::Brazil(payment.clone()),
        Neutral::BrazilPixDc(pix) => Payment::BrazilPixDc(pix_dc(pix)),
        Neutral::BrazilLink(link) => Payment::BrazilLink(link.clone()),
        Neutral::BrazilBoleto(boleto) => Payment::BrazilBoleto(boleto.clone()),
        Neutral::BrazilPayments(several) => {
            Payment::BrazilPayments(BrazilPayments { payments: several.payments.iter().map(choice).collect() })
        }
        Neutral::PgPayu(payment) => Payment::PgPayu(PgPayu {
            id: payment.id.clone(),
            beneficiary: payment.beneficiary.as_ref().map(beneficiary),
            callback_data: payment.callback_data.clone(),
        }),
        Neutral::PgRazorpay(payment) => Payment::PgRazorpay(PgRazorpay {
            id: payment.id.clone(),
            beneficiary: payment.beneficiary.as_ref().map(beneficiary),
            callback_data: payment.callback_data,
        }),
        Neutral::UpiIntent(link) => Payment::UpiIntent(UpiIntent {
            id: link.id.clone(),
            beneficiary: link.beneficiary.as_ref().map(beneficiary),
            format: UpiFormat { kind: Some(UpiFormatType::Link), payment_link: link.payment_link.clone() },
        }),
        Neutral::UpiLink(link) => Payment::UpiLink(UpiLink {
            id: link.id.clone(),
            beneficiary: link.beneficiary.as_ref().map(beneficiary),
            payment_link: link.payment_link.clone(),
        }),
    }
}

fn choice<'a>(choice: &message::BrazilChoice<'a>) -> BrazilChoice<'a> {
    match choice {
        message::BrazilChoice::PixDc(pix) => BrazilChoice::PixDc(pix_dc(pix)),
        message::BrazilChoice::Boleto(boleto) => BrazilChoice::Boleto(boleto.clone()),
        message::BrazilChoice::Link(link) => BrazilChoice::Link(link.clone()),
    }
}

fn pix_dc<'a>(pix: &message::BrazilPixDc<'a>) -> PixDc<'a> {
    PixDc {
        id: pix.id.clone(),
        code: pix.code.clone(),
        merchant_name: pix.merchant_name.clone(),
        key_type: Shouted(pix.key_type),
        key: pix.key.clone(),
        flow_type: pix.flow_type.map(Shouted),
    }
}

fn beneficiary<'a>(person: &message::Beneficiary<'a>) -> Beneficiary<'a> {
    Beneficiary {
        name: person.name.clone(),
        first_address_line: person.first_address_line.clone(),
        second_address_line: person.second_address_line.clone(),
        city: person.city.clone(),
        state: person.state.clone(),
        country: Shouted(person.country),
        postal_code: person.postal_code.clone(),
    }
}

pub(super) fn status<'a>(status: &message::OrderStatus<'a>) -> OrderStatusContent<'a> {
    let update = message::OrderUpdate { payment: status.payment.clone(), status: status.status, description: status.description.clone() };
    OrderStatusContent { action: update_action(&update), body: status.body.as_ref().map(part), footer: status.footer.as_ref().map(part) }
}

pub(super) fn update_action<'a>(update: &message::OrderUpdate<'a>) -> OrderStatusAction<'a> {
    OrderStatusAction {
        payment: PaymentStatus { kind: Shouted(update.payment.kind), id: update.payment.id.clone() },
        status: Shouted(update.status),
        description: update.description.clone(),
    }
}
