package nl.samenhang.profiles.terminology;

import java.util.Optional;
import java.util.function.Predicate;
import nl.samenhang.profiles.Text;
import org.hl7.fhir.r4.model.Coding;

/**
 * What became of one code that was checked.
 *
 * @param known whether the code is where it should be
 * @param rightlyCalled whether its display, if one was given, is a name of it
 * @param concept what its code system says; null when that is not known
 * @param display its name when there is no concept; null when there is none
 */
record Check(boolean known, boolean rightlyCalled, Concept concept, String display) {

    private static final Text NOT_THERE =
            new Text("De code staat niet in deze lijst.", "The code is not in this list.");

    private static final Text CALLED_OTHERWISE = new Text(
            "De code bestaat, maar heet anders dan is opgegeven.",
            "The code exists, but under another name than given.");

    static Check notThere() {
        return new Check(false, true, null, null);
    }

    static Check of(Coding asked, Optional<Concept> found) {
        return found.map(concept -> new Check(true, rightly(asked, concept::isCalled), concept, null))
                .orElseGet(() -> notThere());
    }

    static Check ofCommon(Coding asked, Optional<String> found) {
        return found.map(name -> new Check(true, rightly(asked, name::equalsIgnoreCase), null, name))
                .orElseGet(() -> notThere());
    }

    private static boolean rightly(Coding asked, Predicate<String> isName) {
        return !asked.hasDisplay() || isName.test(asked.getDisplay());
    }

    boolean holds() {
        return known && rightlyCalled;
    }

    /** What is wrong with it. */
    Text fault() {
        return known ? CALLED_OTHERWISE : NOT_THERE;
    }

    Optional<String> name(Language language) {
        return Optional.ofNullable(concept == null ? display : concept.display(language));
    }
}
