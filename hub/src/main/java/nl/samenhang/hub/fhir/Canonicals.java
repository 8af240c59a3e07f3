package nl.samenhang.hub.fhir;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.profiles.Conformance;
import nl.samenhang.profiles.Conformance.Definition;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;

/** What a question about codes is about, whichever way it says so. */
final class Canonicals {

    private Canonicals() {}

    /** The address of a definition that is named by its id or by its address. */
    static String of(String type, IdType id, UriType url, StringType version) {
        if (id == null) {
            return withVersion(required(url), version);
        }
        if (url != null) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return Conformance.whole()
                .byId(type, id.getIdPart())
                .map(Definition::url)
                .orElseThrow(Fault.NOT_FOUND::told);
    }

    private static String required(UriType url) {
        if (url == null || !url.hasValue()) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return url.getValue();
    }

    private static String withVersion(String url, StringType version) {
        return version == null ? url : url + "|" + version.getValue();
    }

    /** The codes that are asked about: one in parts, one whole, or several that mean the same. */
    static List<Coding> codings(
            UriType system,
            CodeType code,
            StringType version,
            StringType display,
            Coding coding,
            CodeableConcept concept) {
        var codings = new ArrayList<Coding>();
        if (code != null) {
            var whole = new Coding(required(system), code.getValue(), display == null ? null : display.getValue());
            codings.add(version == null ? whole : whole.setVersion(version.getValue()));
        }
        if (coding != null) {
            codings.add(coding);
        }
        if (concept != null) {
            codings.addAll(concept.getCoding());
        }
        if (codings.isEmpty() || !codings.stream().allMatch(one -> one.hasSystem() && one.hasCode())) {
            throw Fault.BAD_PARAMETERS.told();
        }
        return codings;
    }
}
