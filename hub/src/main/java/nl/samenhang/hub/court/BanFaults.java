package nl.samenhang.hub.court;

import nl.samenhang.hub.message.Issue;
import nl.samenhang.profiles.Text;

/** What can be wrong with the bans of a message, for its sender: what, and what to do. */
final class BanFaults {

    private BanFaults() {}

    static Issue notACourt() {
        return issue(
                "court-order-sender",
                "Alleen een rechtbank kan verbieden om gegevens te delen, in een bericht met haar beslissing. Laat het verbod uit dit bericht.",
                "Only a court can forbid to share data, in a message with its decision. Leave the ban out of this message.");
    }

    static Issue anotherCourt() {
        return issue(
                "court-order-court",
                "Deze beslissing noemt een ander gerecht dan de afzender. Alleen het gerecht zelf kan het delen van gegevens verbieden.",
                "This decision names another court than its sender. Only the court itself can forbid to share data.");
    }

    static Issue inTheFuture() {
        return issue(
                "court-order-date",
                "Een beslissing met een verbod om te delen is niet van na vandaag. Verbeter de datum.",
                "A decision with a ban on disclosure is not from after today. Correct the date.");
    }

    static Issue recipientNotKnown() {
        return issue(
                "court-order-recipient",
                "De hub kent een organisatie niet die in het verbod staat. Noem haar OIN of, van wie niets mag krijgen, de rol in de keten.",
                "The hub does not know an organisation that the ban names. Give its OIN or, of one that may get nothing, its role in the chain.");
    }

    static Issue nobodyKnown() {
        return issue(
                "court-order-person",
                "De hub herkent niemand van dit gezin in andere berichten. Noem het BSN van wie het verbod beschermt.",
                "The hub recognises nobody of this family in other messages. Give the BSN of those whom the ban protects.");
    }

    static Issue twice() {
        return issue(
                "court-order-twice",
                "Dit bericht houdt twee verboden met hetzelfde nummer in. Geef elk verbod een eigen nummer.",
                "This message holds two bans of the same number. Give each ban a number of its own.");
    }

    static Issue notYours() {
        return issue(
                "court-order-number",
                "Dit nummer is van een verbod van een ander gerecht of over iemand anders. Geef elk verbod een eigen nummer.",
                "This number is that of a ban of another court or about somebody else. Give each ban a number of its own.");
    }

    static Issue superseded() {
        return issue(
                "court-order-later",
                "Over dit verbod is later al anders beslist, of deze beslissing is al eerder verstuurd. Geef een nieuw verbod een eigen nummer.",
                "This ban was decided on otherwise later, or this decision was sent before. Give a new ban a number of its own.");
    }

    private static Issue issue(String rule, String nl, String en) {
        return new Issue("error", "forbidden", rule, null, null, new Text(nl, en));
    }
}
