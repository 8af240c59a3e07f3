package nl.samenhang.hub.consent;

import nl.samenhang.hub.message.Issue;
import nl.samenhang.profiles.Text;

/** What can be wrong with the consents of a message, for its sender: what, and what to do. */
final class ConsentFaults {

    private ConsentFaults() {}

    static Issue notNamed() {
        return issue(
                "consent-named",
                "Dit bericht steunt op toestemming maar noemt er geen. Noem het nummer van de toestemming.",
                "This message rests on consent but names none. Name the number of the consent.");
    }

    static Issue notKnown() {
        return issue(
                "consent-known",
                "Deze toestemming is bij de hub niet bekend voor iemand van dit gezin. Stuur eerst het bericht met de toestemming, of stuur haar in dit bericht mee als uw organisatie haar vastlegde.",
                "The hub does not know this consent for anybody of this family. Send the message with the consent first, or put it in this message when your organisation recorded it.");
    }

    static Issue ended() {
        return issue(
                "consent-withdrawn",
                "Deze toestemming is geweigerd of ingetrokken. Deel alleen op een andere grondslag, of vraag opnieuw toestemming.",
                "This consent was refused or withdrawn. Share on another ground only, or ask for consent anew.");
    }

    static Issue notToday() {
        return issue(
                "consent-period",
                "Deze toestemming geldt vandaag niet. Vraag opnieuw toestemming of deel op een andere grondslag.",
                "This consent does not hold today. Ask for consent anew or share on another ground.");
    }

    static Issue anotherPerson() {
        return issue(
                "consent-person",
                "Dit nummer hoort bij de toestemming van iemand anders. Geef elke toestemming een eigen nummer.",
                "This number belongs to the consent of another person. Give each consent a number of its own.");
    }

    static Issue twice() {
        return issue(
                "consent-twice",
                "Dit bericht houdt twee toestemmingen met hetzelfde nummer in. Geef elke toestemming een eigen nummer.",
                "This message holds two consents of the same number. Give each consent a number of its own.");
    }

    static Issue notAlone() {
        return issue(
                "consent-alone",
                "Een intrekking staat alleen: wie haar ontvangt, hoeft niet van andere toestemmingen te weten. Stuur een apart bericht per toestemming.",
                "A withdrawal stands alone: who receives it need not know of other consents. Send a message for each consent.");
    }

    static Issue anotherRecorder() {
        return issue(
                "consent-recorder",
                "Alleen de organisatie die een toestemming vastlegde, kan haar wijzigen of intrekken.",
                "Only the organisation that recorded a consent can change or withdraw it.");
    }

    private static Issue issue(String rule, String nl, String en) {
        return new Issue("error", "forbidden", rule, null, null, new Text(nl, en));
    }
}
