package nl.samenhang.profiles.terminology;

import java.util.Collection;
import java.util.List;
import nl.samenhang.profiles.Text;
import nl.samenhang.profiles.terminology.Translation.Match;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;

/** Answers in the form that the operations of FHIR R4 give them. */
final class Answers {

    private static final Text NO_MATCH =
            new Text("Voor deze code is er geen vertaling.", "There is no translation for this code.");

    private Answers() {}

    /** @param wanted which properties to tell; none for all */
    static Parameters of(Concept concept, Language language, Collection<String> wanted) {
        var answer = new Parameters();
        add(answer, "name", text(concept.system().getName()));
        add(answer, "version", text(concept.system().getVersion()));
        add(answer, "display", text(concept.display(language)));
        if (isWanted("designation", wanted)) {
            concept.designations().forEach(name -> addDesignation(answer, name));
        }
        if (concept.definition().hasDefinition() && isWanted("definition", wanted)) {
            addProperty(answer, "definition", text(concept.definition().getDefinition()));
        }
        concept.definition().getProperty().stream()
                .filter(property -> isWanted(property.getCode(), wanted))
                .forEach(property -> addProperty(answer, property.getCode(), property.getValue()));
        return answer;
    }

    static Parameters ofCommon(String system, String display) {
        var answer = new Parameters();
        add(answer, "name", text(system));
        add(answer, "display", text(display));
        return answer;
    }

    /** Right when one is; else what is wrong with the first that is at least known, or with the first. */
    static Parameters ofCheck(List<Check> checks, Language language) {
        var best = checks.stream()
                .filter(Check::holds)
                .findFirst()
                .or(() -> checks.stream().filter(Check::known).findFirst())
                .orElse(checks.get(0));
        var answer = new Parameters();
        add(answer, "result", new BooleanType(best.holds()));
        if (!best.holds()) {
            add(answer, "message", text(best.fault().inBoth()));
        }
        best.name(language).ifPresent(name -> add(answer, "display", text(name)));
        return answer;
    }

    static Parameters ofTranslation(List<Match> matches) {
        var found = matches.stream().anyMatch(Match::isMeant);
        var answer = new Parameters();
        add(answer, "result", new BooleanType(found));
        if (!found) {
            add(answer, "message", text(NO_MATCH.inBoth()));
        }
        for (var match : matches) {
            var told = answer.addParameter().setName("match");
            add(told, "equivalence", new CodeType(match.equivalence().toCode()));
            told.addPart().setName("concept").setValue(match.concept());
            add(told, "source", new UriType(match.map()));
        }
        return answer;
    }

    private static void addDesignation(Parameters answer, ConceptDefinitionDesignationComponent name) {
        var told = answer.addParameter().setName("designation");
        add(told, "language", name.hasLanguage() ? new CodeType(name.getLanguage()) : null);
        add(told, "use", name.hasUse() ? name.getUse() : null);
        add(told, "value", text(name.getValue()));
    }

    private static boolean isWanted(String property, Collection<String> wanted) {
        return wanted.isEmpty() || wanted.contains(property);
    }

    private static void addProperty(Parameters answer, String code, Type value) {
        var told = answer.addParameter().setName("property");
        add(told, "code", new CodeType(code));
        add(told, "value", value);
    }

    private static StringType text(String text) {
        return text == null ? null : new StringType(text);
    }

    private static void add(Parameters answer, String name, Type value) {
        if (value != null) {
            answer.addParameter().setName(name).setValue(value);
        }
    }

    private static void add(ParametersParameterComponent parent, String name, Type value) {
        if (value != null) {
            parent.addPart().setName(name).setValue(value);
        }
    }
}
