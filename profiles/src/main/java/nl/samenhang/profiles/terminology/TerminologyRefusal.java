package nl.samenhang.profiles.terminology;

import nl.samenhang.profiles.Text;

/** A question about codes that cannot be answered. Its text holds nothing of the question. */
public final class TerminologyRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {
        CODE_SYSTEM_UNKNOWN(
                "not-found",
                "Dit codestelsel is hier niet bekend; zoek op CodeSystem welke er zijn.",
                "This code system is not known here; search CodeSystem for those that are."),
        CODE_UNKNOWN("not-found", "Deze code staat niet in het codestelsel.", "This code is not in the code system."),
        VALUE_SET_UNKNOWN(
                "not-found",
                "Deze waardelijst is hier niet bekend; zoek op ValueSet welke er zijn.",
                "This value set is not known here; search ValueSet for those that are."),
        VALUE_SET_WITHOUT_END(
                "too-costly",
                "Deze waardelijst kan niet worden uitgeschreven; controleer losse codes met $validate-code.",
                "This value set cannot be written out; check single codes with $validate-code."),
        CONCEPT_MAP_UNKNOWN(
                "not-found",
                "Er is geen vertaaltabel die hierbij past; zoek op ConceptMap welke er zijn.",
                "There is no concept map that fits; search ConceptMap for those that are.");

        private final String issueType;
        private final Text text;

        Reason(String issueType, String nl, String en) {
            this.issueType = issueType;
            this.text = new Text(nl, en);
        }

        /** Code of {@code http://hl7.org/fhir/issue-type}. */
        public String issueType() {
            return issueType;
        }

        public Text text() {
            return text;
        }

        /** Whether what was asked about does not exist here. */
        public boolean isUnknown() {
            return issueType.equals("not-found");
        }
    }

    private final Reason reason;

    TerminologyRefusal(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
