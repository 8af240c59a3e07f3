package nl.samenhang.hub.minimise;

import java.nio.charset.StandardCharsets;
import java.util.Set;
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
import org.hl7.fhir.r4.model.StringType;

/**
 * Where a protected fact may be told once more: texts, titles, names of files, narratives, documents. Names, addresses
 * and numbers of others are their own and stay.
 */
final class FreeText {

    private static final Set<Class<?>> OF_OTHERS =
            Set.of(HumanName.class, Address.class, Identifier.class, ContactPoint.class, Coding.class);

    private final SecretWords words;
    private boolean unreadable;

    FreeText(SecretWords words) {
        this.words = words;
    }

    /**
     * Hides the words wherever they are told.
     *
     * @param bundle a copy, which is changed
     * @return whether a document was kept back because nobody can tell what stands in it
     */
    boolean hideIn(Bundle bundle) {
        if (!words.isEmpty()) {
            bundle.getEntry().forEach(entry -> walk(entry.getResource()));
        }
        return unreadable;
    }

    private void walk(Base element) {
        for (var property : element.children()) {
            for (var value : property.getValues()) {
                if (!OF_OTHERS.contains(value.getClass())) {
                    visit(value);
                    walk(value);
                }
            }
        }
    }

    private void visit(Base value) {
        if (value instanceof StringType text && !(value instanceof CodeType) && words.standIn(text.getValue())) {
            text.setValue(words.hideIn(text.getValue()));
        } else if (value instanceof Narrative told && words.standIn(plain(told.getDivAsString()))) {
            told.setDiv(null).setStatus(null);
        } else if (value instanceof Attachment document && document.hasData()) {
            inspect(document);
        }
    }

    private void inspect(Attachment document) {
        if (!isText(document)) {
            unreadable = true;
            document.setData(null);
        } else if (words.standIn(plain(new String(document.getData(), StandardCharsets.UTF_8)))) {
            document.setData(null);
        }
    }

    /** Text, or a document that says it is text; what is packed or drawn cannot be searched. */
    private static boolean isText(Attachment document) {
        var type = document.getContentType() == null ? "" : document.getContentType();
        return type.startsWith("text/") || type.contains("xml") || type.contains("json");
    }

    private static String plain(String marked) {
        return marked == null ? "" : marked.replaceAll("<[^>]*>", "").replace("&nbsp;", " ");
    }
}
