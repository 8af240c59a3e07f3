package nl.samenhang.hub.disclosures;

import java.util.List;
import java.util.Map;

/**
 * What is left out of reports, in codes: {@code discretion} in {@code disclosures/words.yaml}.
 *
 * @param aside codes of family-role of who stands in a message that is not about them
 * @param reportKinds codes of referral-kind of messages whose sender reports, or asks advice about reporting
 * @param reportBases codes of legal-basis by which a message that is no referral reports
 * @param answers codes of message-event of messages that go back to who reported, or take a report back
 * @param reporterData codes of data-class that are never told
 * @param whereaboutsData codes of data-class that are told to the person alone whom they are about
 * @param whereaboutsRoles codes of organisation-role of which a name alone tells where somebody is
 */
record Rules(
        List<String> aside,
        List<String> reportKinds,
        List<String> reportBases,
        List<String> answers,
        List<String> reporterData,
        List<String> whereaboutsData,
        List<String> whereaboutsRoles) {

    @SuppressWarnings("unchecked") // a list that is something else shows at the first start
    static Rules of(Map<String, Object> read) {
        return new Rules(
                (List<String>) read.get("aside"),
                (List<String>) read.get("report-kinds"),
                (List<String>) read.get("report-bases"),
                (List<String>) read.get("answers"),
                (List<String>) read.get("reporter-data"),
                (List<String>) read.get("whereabouts-data"),
                (List<String>) read.get("whereabouts-roles"));
    }

    /** Whether the sender of this message is who reports, which is not for others to know. */
    boolean isReport(SentMessage message) {
        return message.kind().isEmpty()
                ? reportBases.contains(message.legalBasis())
                : reportKinds.contains(message.kind());
    }
}
