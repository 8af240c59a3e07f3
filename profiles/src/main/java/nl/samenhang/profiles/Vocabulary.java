package nl.samenhang.profiles;

/** The canonical addresses that messages and definitions use. Nothing else lives here. */
public final class Vocabulary {

    /** Base of every canonical address of ours. */
    public static final String BASE = "https://fhir.samenhang.nl";

    private static final String PROFILE = BASE + "/StructureDefinition/";
    private static final String CODES = BASE + "/CodeSystem/";
    private static final String NAMING = BASE + "/NamingSystem/";

    private Vocabulary() {}

    /** Profiles: one for each resource that a message may hold. */
    public static final class Profiles {
        public static final String SAFETY_MESSAGE = PROFILE + "SafetyMessage";
        public static final String SAFETY_MESSAGE_HEADER = PROFILE + "SafetyMessageHeader";
        public static final String SAFETY_PERSON = PROFILE + "SafetyPerson";
        public static final String SAFETY_RELATED_PERSON = PROFILE + "SafetyRelatedPerson";
        public static final String FAMILY = PROFILE + "Family";
        public static final String CHAIN_ORGANIZATION = PROFILE + "ChainOrganization";
        public static final String CHAIN_PROFESSIONAL = PROFILE + "ChainProfessional";
        public static final String SAFETY_REFERRAL = PROFILE + "SafetyReferral";
        public static final String REFERRAL_TASK = PROFILE + "ReferralTask";
        public static final String SAFETY_STATEMENT = PROFILE + "SafetyStatement";
        public static final String SAFETY_STATUS = PROFILE + "SafetyStatus";
        public static final String SAFETY_ASSESSMENT = PROFILE + "SafetyAssessment";
        public static final String CONSENT_RECORD = PROFILE + "ConsentRecord";
        public static final String FAMILY_TEAM = PROFILE + "FamilyTeam";
        public static final String FAMILY_PLAN = PROFILE + "FamilyPlan";
        public static final String FAMILY_GOAL = PROFILE + "FamilyGoal";
        public static final String SAFETY_CARD = PROFILE + "SafetyCard";
        public static final String INVESTIGATION_REPORT = PROFILE + "InvestigationReport";
        public static final String PROTECTION_MEASURE = PROFILE + "ProtectionMeasure";
        public static final String COURT_DECISION = PROFILE + "CourtDecision";
        public static final String INQUIRY_TASK = PROFILE + "InquiryTask";
        public static final String CHAIN_PROVENANCE = PROFILE + "ChainProvenance";
        public static final String CHAIN_AUDIT_EVENT = PROFILE + "ChainAuditEvent";

        private Profiles() {}
    }

    /** Extensions of ours. */
    public static final class Extensions {
        public static final String LEGAL_BASIS = PROFILE + "legal-basis";
        public static final String PROCESSING_PURPOSE = PROFILE + "processing-purpose";
        public static final String CONSENT = PROFILE + "consent";
        public static final String LESS_INTRUSIVE_MEASURE = PROFILE + "less-intrusive-measure";
        public static final String MUNICIPALITY = PROFILE + "municipality";
        public static final String FAMILY_ROLE = PROFILE + "family-role";
        public static final String INVOLVEMENT = PROFILE + "involvement";
        public static final String DATA_CLASS = PROFILE + "data-class";
        public static final String LOST_IN_TRANSLATION = PROFILE + "lost-in-translation";
        public static final String PERSPECTIVE = PROFILE + "perspective";
        public static final String UNCERTAINTY_WINDOW = PROFILE + "uncertainty-window";
        public static final String FAMILY_PROFILE = PROFILE + "family-profile";
        public static final String CONSENT_CAPACITY = PROFILE + "consent-capacity";
        public static final String INFORMATION_GIVEN = PROFILE + "information-given";
        public static final String WITHDRAWN = PROFILE + "withdrawn";
        public static final String CONSEQUENCE = PROFILE + "consequence";
        public static final String PARENTAL_AUTHORITY = PROFILE + "parental-authority";
        public static final String HEARING = PROFILE + "hearing";
        public static final String LEGAL_GROUND = PROFILE + "legal-ground";
        public static final String MEASURE_PHASE = PROFILE + "measure-phase";
        public static final String IN_FORCE_FROM = PROFILE + "in-force-from";
        public static final String APPEAL_UNTIL = PROFILE + "appeal-until";
        public static final String DISCLOSURE_BAN = PROFILE + "disclosure-ban";

        private Extensions() {}
    }

    /** Code systems of ours. */
    public static final class Codes {
        public static final String MESSAGE_EVENT = CODES + "message-event";
        public static final String REFERRAL_KIND = CODES + "referral-kind";
        public static final String FRAMEWORK = CODES + "framework";
        public static final String LEGAL_BASIS = CODES + "legal-basis";
        public static final String PROCESSING_PURPOSE = CODES + "processing-purpose";
        public static final String DATA_CLASS = CODES + "data-class";
        public static final String ORGANISATION_ROLE = CODES + "organisation-role";
        public static final String VIOLENCE_KIND = CODES + "violence-kind";
        public static final String RISK_FACTOR = CODES + "risk-factor";
        public static final String INVOLVEMENT = CODES + "involvement";
        public static final String STATEMENT_KIND = CODES + "statement-kind";
        public static final String STATEMENT_TOPIC = CODES + "statement-topic";
        public static final String FAMILY_ROLE = CODES + "family-role";
        public static final String SASH_LEVEL = CODES + "sash-level";
        public static final String URGENCY = CODES + "urgency";
        public static final String PROFESSIONAL_FUNCTION = CODES + "professional-function";
        public static final String REFERRAL_OUTCOME = CODES + "referral-outcome";
        public static final String INQUIRY_KIND = CODES + "inquiry-kind";
        public static final String INQUIRY_REASON = CODES + "inquiry-reason";
        public static final String INQUIRY_INPUT = CODES + "inquiry-input";
        public static final String INQUIRY_OUTPUT = CODES + "inquiry-output";
        public static final String FAMILY_INFORMED = CODES + "family-informed";
        public static final String SAFETY_PHASE = CODES + "safety-phase";
        public static final String UNCERTAINTY_WINDOW = CODES + "uncertainty-window";
        public static final String PERSPECTIVE = CODES + "perspective";
        public static final String FAMILY_PROFILE = CODES + "family-profile";
        public static final String EVIDENCE_KIND = CODES + "evidence-kind";
        public static final String FACTOR_EFFECT = CODES + "factor-effect";
        public static final String SAFETY_TREND = CODES + "safety-trend";
        public static final String SAFETY_STATUS_PART = CODES + "safety-status-part";
        public static final String ASSESSMENT_INSTRUMENT = CODES + "assessment-instrument";
        public static final String CONSENT_CAPACITY = CODES + "consent-capacity";
        public static final String CONSENT_POLICY = CODES + "consent-policy";
        public static final String GOAL_KIND = CODES + "goal-kind";
        public static final String TEAM_CHANGE_REASON = CODES + "team-change-reason";
        public static final String CARD_SECTION = CODES + "card-section";
        public static final String DOCUMENT_TYPE = CODES + "document-type";
        public static final String HEARING_STATUS = CODES + "hearing-status";
        public static final String PROTECTION_MEASURE = CODES + "protection-measure";
        public static final String REPORT_SECTION = CODES + "report-section";
        public static final String REPORT_KIND = CODES + "report-kind";
        public static final String MEASURE_PHASE = CODES + "measure-phase";
        public static final String DECISION_KIND = CODES + "decision-kind";
        public static final String DECISION_OUTCOME = CODES + "decision-outcome";

        private Codes() {}
    }

    /** Systems of identifiers; all but the citizen service number are ours. */
    public static final class Identifiers {
        public static final String BSN = "http://fhir.nl/fhir/NamingSystem/bsn";
        public static final String OIN = NAMING + "oin";
        public static final String MUNICIPALITY = NAMING + "municipality";
        public static final String CASE_NUMBER = NAMING + "case-number";
        public static final String MESSAGE_ID = NAMING + "message-id";
        public static final String FAMILY = NAMING + "family";
        public static final String ALIEN_NUMBER = NAMING + "alien-number";
        public static final String RNI = NAMING + "rni";
        public static final String ANP = NAMING + "anp";
        public static final String ESTABLISHMENT = NAMING + "establishment";
        public static final String RSIN = NAMING + "rsin";
        public static final String KVK = NAMING + "kvk";
        public static final String CHAIN_INSTANCE = NAMING + "chain-instance";
        public static final String CONTENT_HASH = NAMING + "content-hash";

        private Identifiers() {}
    }

    /** Concept maps of ours. */
    public static final class ConceptMaps {
        public static final String URGENCY_TO_REQUEST_PRIORITY = BASE + "/ConceptMap/urgency-to-request-priority";

        private ConceptMaps() {}
    }

    /** Extensions of the standard that the national core profiles use for names and addresses. */
    public static final class Core {
        private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

        public static final String NAME_PREFIX = CORE + "humanname-own-prefix";
        public static final String NAME_OWN = CORE + "humanname-own-name";
        public static final String NAME_QUALIFIER = CORE + "iso21090-EN-qualifier";
        public static final String STREET_NAME = CORE + "iso21090-ADXP-streetName";
        public static final String HOUSE_NUMBER = CORE + "iso21090-ADXP-houseNumber";
        public static final String HOUSE_NUMBER_SUFFIX = CORE + "iso21090-ADXP-buildingNumberSuffix";
        public static final String NATIONALITY = CORE + "patient-nationality";

        private Core() {}
    }
}
