package nl.samenhang.hub.fhir;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Locale;
import nl.samenhang.hub.acknowledge.ResponseMessage;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.profiles.Text;
import nl.samenhang.profiles.terminology.TerminologyRefusal;

/** Why a call to the FHIR face fails, told without repeating anything of the call. */
enum Fault {
    BAD_PARAMETERS(
            400,
            "invalid",
            "De parameters van deze aanroep zijn niet volledig of niet leesbaar; zie /fhir/metadata.",
            "The parameters of this call are not complete or not readable; see /fhir/metadata."),
    UNKNOWN_PARAMETER(
            400,
            "not-supported",
            "Een parameter van deze aanroep is hier niet bekend; zie /fhir/metadata.",
            "A parameter of this call is not known here; see /fhir/metadata."),
    OTHER_TYPE(
            400,
            "invalid",
            "De inhoud is geen resource van het soort dat in het adres staat.",
            "The content is no resource of the type in the address."),
    NOT_READABLE(400, "structure", "De inhoud is geen leesbare JSON.", "The content is no readable JSON."),
    NOT_FOUND(404, "not-found", "Dit bestaat hier niet.", "This does not exist here."),
    PROFILE_UNKNOWN(
            404,
            "not-found",
            "Dit profiel is hier niet bekend; zoek op StructureDefinition welke er zijn.",
            "This profile is not known here; search StructureDefinition for those that are."),
    PERSON_IN_ADDRESS(
            400,
            "security",
            "Noem nooit een persoon in een adres. Zoek met POST op Consent/_search en zet patient:identifier in de inhoud.",
            "Never name a person in an address. Search with POST on Consent/_search and put patient:identifier in the content."),
    CONSENT_ELSEWHERE(
            400,
            "invalid",
            "Het id in de inhoud is niet dat van het adres, of het nummer hoort bij een andere toestemming.",
            "The id in the content is not that of the address, or the number belongs to another consent."),
    CONDITIONS(
            400,
            "not-supported",
            "Voorwaarden bij het schrijven (If-Match, If-None-Exist, een vraag in het adres) kent de hub niet; laat ze weg.",
            "The hub knows no conditions for writing (If-Match, If-None-Exist, a query in the address); leave them out."),
    CONSENT_SINGLE(
            422,
            "not-supported",
            "Stuur een toestemming per keer: in deze staat er nog een.",
            "Send one consent at a time: inside this one stands another."),
    CONSENT_EXISTS(
            409,
            "duplicate",
            "Deze toestemming is al vastgelegd, met een andere inhoud. Wijzig haar of trek haar in met PUT op haar adres.",
            "This consent was recorded already, with other content. Change or withdraw it with PUT on its address."),
    CONSENT_PURPOSE(
            422,
            "required",
            "Zeg met welk ene doel de toestemming wordt doorgegeven: een code uit processing-purpose in Consent.meta.tag, en hooguit een uit legal-basis. Het hoeft niet als alles wat zij toestaat hetzelfde ene doel heeft.",
            "Say for which one purpose the consent is passed on: a code of processing-purpose in Consent.meta.tag, and at most one of legal-basis. It need not be said when all that is permitted has one and the same purpose."),
    NOT_ALLOWED(405, "not-supported", "Dit kan hier niet.", "This is not possible here."),
    LENGTH_NEEDED(411, "required", "Vermeld de lengte met Content-Length.", "Tell the length with Content-Length."),
    TOO_LONG(413, "too-long", "De inhoud is te groot.", "The content is too large."),
    NOT_JSON(415, "not-supported", "Stuur application/fhir+json.", "Send application/fhir+json."),
    UNEXPECTED(
            500,
            "exception",
            "Onverwachte fout in de hub; probeer het opnieuw.",
            "Unexpected fault in the hub; try again."),
    LATER(
            503,
            "transient",
            "De hub kan dit nu niet beantwoorden; probeer het straks opnieuw.",
            "The hub cannot answer this now; try again later.");

    private final int status;
    private final String issueType;
    private final Text text;

    Fault(int status, String issueType, String nl, String en) {
        this.status = status;
        this.issueType = issueType;
        this.text = new Text(nl, en);
    }

    /** To be thrown by whoever finds it. */
    BaseServerResponseException told() {
        return told(status, issueType, rule(name()), text);
    }

    static BaseServerResponseException of(TerminologyRefusal refusal) {
        var reason = refusal.reason();
        return told(reason.isUnknown() ? 404 : 422, reason.issueType(), rule(reason.name()), reason.text());
    }

    /** A message that was refused, with everything that is wrong with it. */
    static BaseServerResponseException refused(int status, List<Issue> issues) {
        return new Told(status, "refused", issues);
    }

    private static Told told(int status, String issueType, String rule, Text text) {
        return new Told(status, rule, List.of(new Issue("error", issueType, rule, null, null, text)));
    }

    /** The fault that has this status, or the general one. */
    static Fault ofStatus(int status) {
        return switch (status) {
            case 404, 410 -> NOT_FOUND;
            case 405 -> NOT_ALLOWED;
            case 413 -> TOO_LONG;
            case 415 -> NOT_JSON;
            default -> status < 500 ? BAD_PARAMETERS : UNEXPECTED;
        };
    }

    static boolean isTold(Throwable thrown) {
        return thrown instanceof Told;
    }

    private static String rule(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Carries its OperationOutcome along. */
    private static final class Told extends BaseServerResponseException {

        private static final long serialVersionUID = 1L;

        Told(int status, String words, List<Issue> issues) {
            super(status, words, ResponseMessage.outcome(issues));
        }

        /** An answer, not a surprise: where it was thrown tells nobody anything. */
        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
