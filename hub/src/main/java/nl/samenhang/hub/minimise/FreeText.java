package nl.samenhang.hub.minimise;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.message.SecretWords;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/**
 * Where a protected fact may be told once more: texts, titles, names of files, narratives, documents. Names, addresses
 * and numbers of others are their own and stay.
 */
final class FreeText {

    /** Whoever and whatever is named by these stays named elsewhere. */
    static final Set<Class<?>> NAMES = Set.of(HumanName.class, Identifier.class, Coding.class, Reference.class);

    private static final Set<Class<?>> OF_OTHERS =
            Set.of(HumanName.class, Address.class, Identifier.class, ContactPoint.class, Coding.class);

    private final Predicate<String> tells;
    private final UnaryOperator<String> hidden;
    private final boolean strict;
    private boolean unreadable;

    private FreeText(Predicate<String> tells, UnaryOperator<String> hidden, boolean strict) {
        this.tells = tells;
        this.hidden = hidden;
        this.strict = strict;
    }

    /**
     * Hides the words wherever they are told.
     *
     * @param bundle a copy, which is changed
     * @return whether a document was kept back because nobody can tell what stands in it
     */
    static boolean hide(SecretWords words, Bundle bundle) {
        return !words.isEmpty() && new FreeText(words::standIn, words::hideIn, true).hideIn(bundle);
    }

    /** Hides them where they can be found; a document that cannot be searched stays. */
    static void hideWhereTold(SecretWords words, Sentences sentences, Bundle bundle) {
        if (!words.isEmpty() || !sentences.isEmpty()) {
            new FreeText(
                            text -> words.standIn(text) || sentences.standIn(text),
                            text -> words.hideIn(sentences.hideIn(text)),
                            false)
                    .hideIn(bundle);
        }
    }

    private boolean hideIn(Bundle bundle) {
        bundle.getEntry().forEach(entry -> walk(entry.getResource()));
        return unreadable;
    }

    private void walk(Base element) {
        for (var property : element.children()) {
            if (!isAddressOfReference(element, property)) {
                for (var value : property.getValues()) {
                    if (!OF_OTHERS.contains(value.getClass())) {
                        visit(value);
                        walk(value);
                    }
                }
            }
        }
    }

    /** It leads somewhere and tells nothing: changed, it would lead nowhere. */
    static boolean isAddressOfReference(Base element, Property property) {
        return element instanceof Reference && property.getName().equals("reference");
    }

    private void visit(Base value) {
        if (value instanceof StringType text && !(value instanceof CodeType) && tells(text.getValue())) {
            text.setValue(hidden.apply(text.getValue()));
        } else if (value instanceof Narrative told && tells(plain(told.getDivAsString()))) {
            told.setDiv(null).setStatus(null);
        } else if (value instanceof Attachment document && document.hasData()) {
            inspect(document);
        }
    }

    private boolean tells(String text) {
        return text != null && tells.test(text);
    }

    private void inspect(Attachment document) {
        if (!isText(document)) {
            if (strict) {
                unreadable = true;
                document.setData(null);
            }
        } else if (tells(plain(new String(document.getData(), StandardCharsets.UTF_8)))) {
            document.setData(null);
        }
    }

    /** Text, or a document that says it is text; what is packed or drawn cannot be searched. */
    private static boolean isText(Attachment document) {
        var type = document.getContentType() == null ? "" : document.getContentType();
        return type.startsWith("text/") || type.contains("xml") || type.contains("json");
    }

    /** The words of a marked text. */
    static String plain(String marked) {
        return marked == null ? "" : marked.replaceAll("<[^>]*>", "").replace("&nbsp;", " ");
    }
}
