import { z } from "zod";
import { GRANT_PAYMENT_KINDS } from "../../db/schema";
import type { Day } from "../calendar";
import { choice, complain, optionalText } from "../fields";
import { pastDay, requiredSek } from "./forms";
import type { GrantMoney } from "./money";
import {
  isRepeatedPayment,
  isRepeatedRequisition,
  mostThatCanMove,
  type PaymentFacts,
  type RequisitionFacts,
} from "./money-moves";

type About<Facts> = { today: Day; decidedOn: Day; money: GrantMoney; before: readonly Facts[] };

/** Never for more than is granted; the same one once more is no new one. */
export function requisitionForm({ today, decidedOn, money, before }: About<RequisitionFacts>) {
  return z
    .object({
      requestedOn: pastDay(today, decidedOn),
      requisitionSek: requiredSek(1),
      requisitionNote: optionalText(200),
    })
    .transform(({ requisitionSek: amountSek, requisitionNote: note, requestedOn }) => ({
      amountSek,
      note,
      requestedOn,
    }))
    .superRefine((form, ctx) => {
      if (form.amountSek > money.toRequestSek && !isRepeatedRequisition(before, form))
        complain(ctx, "requisitionSek", "more_than_left");
    });
}

/** Only money that goes on to a partner, or comes back from one, names it. */
export function grantPaymentForm({ today, decidedOn, money, before }: About<PaymentFacts>) {
  const partners = money.parties.filter(({ isOwner }) => !isOwner).map(({ code }) => code);
  return z
    .object({
      paymentKind: choice(GRANT_PAYMENT_KINDS),
      partnerCode: optionalText(4),
      paymentSek: requiredSek(1),
      paidOn: pastDay(today, decidedOn),
      paymentReference: optionalText(100),
    })
    .superRefine(({ paymentKind, partnerCode }, ctx) => {
      if (namesPartner(paymentKind) && !partners.includes(partnerCode))
        complain(ctx, "partnerCode", "choose_one");
    })
    .transform(
      ({
        paymentKind: kind,
        partnerCode,
        paymentSek: amountSek,
        paidOn,
        paymentReference,
      }): PaymentFacts => ({
        kind,
        municipalityCode: namesPartner(kind) ? partnerCode : null,
        amountSek,
        paidOn,
        reference: paymentReference,
      }),
    )
    .superRefine((form, ctx) => {
      const most = mostThatCanMove(money, form.kind, form.municipalityCode);
      if (form.amountSek > most && !isRepeatedPayment(before, form))
        complain(ctx, "paymentSek", "more_than_left");
    });
}

const namesPartner = (kind: PaymentFacts["kind"]) => kind === "passed_on" || kind === "returned";
