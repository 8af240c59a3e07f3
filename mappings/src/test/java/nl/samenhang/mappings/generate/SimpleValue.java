package nl.samenhang.mappings.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.xerces.impl.dv.InvalidDatatypeValueException;
import org.apache.xerces.impl.dv.ValidatedInfo;
import org.apache.xerces.impl.dv.XSSimpleType;
import org.apache.xerces.impl.validation.ValidationState;
import org.apache.xerces.xs.StringList;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSSimpleTypeDefinition;

/** A value of a simple type: with the meaning of its name when the type allows that, else from the facets. */
final class SimpleValue {
    private static final int TRIES = 200;

    private SimpleValue() {}

    static Optional<String> of(XSAttributeUse use, String path, Chance chance) {
        if (use.getConstraintType() == XSConstants.VC_FIXED) {
            return Optional.of(use.getValueConstraintValue().getNormalizedValue());
        }
        var declaration = use.getAttrDeclaration();
        return declaration.getConstraintType() == XSConstants.VC_FIXED
                ? Optional.of(declaration.getValueConstraintValue().getNormalizedValue())
                : of(declaration.getTypeDefinition(), path, chance);
    }

    /** Empty when the type asks what no value can give: public schemas hold such types. */
    static Optional<String> of(XSSimpleTypeDefinition type, String path, Chance chance) {
        StringList choices = type.getLexicalEnumeration();
        for (int i = 0; i < TRIES; i++) {
            Optional<String> meant = i < TRIES / 2 ? Meaning.value(path, chance) : Optional.empty();
            boolean plainly = i % 2 == 0;
            String value =
                    meant.map(text -> fitted(type, text)).orElseGet(() -> fromFacets(type, choices, plainly, chance));
            if (isValid(type, value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String fromFacets(XSSimpleTypeDefinition type, StringList choices, boolean plainly, Chance chance) {
        if (choices.getLength() > 0) {
            return choices.item(chance.between(0, choices.getLength() - 1));
        }
        String base = builtIn(type);
        List<String> patterns = patterns(type);
        return patterns.isEmpty() || plainly && !base.equals("string")
                ? ofBuiltIn(base, type, chance)
                : PatternText.of(chance.one(patterns), chance);
    }

    /** Without the pattern of every whole number, which says nothing. */
    private static List<String> patterns(XSSimpleTypeDefinition type) {
        StringList all = type.getLexicalPattern();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(pattern -> !pattern.contains("+]?[0-9]+"))
                .toList();
    }

    private static String ofBuiltIn(String base, XSSimpleTypeDefinition type, Chance chance) {
        return switch (base) {
            case "date" -> Invented.of("date-iso", chance);
            case "dateTime" -> Invented.of("instant", chance);
            case "time" -> "%02d:%02d:00".formatted(chance.between(0, 23), chance.between(0, 59));
            case "boolean" -> chance.one(List.of("true", "false"));
            case "base64Binary" -> Invented.of("base64", chance);
            case "integer", "decimal" -> number(type, chance);
            case "anyURI" -> "https://voorbeeld.invalid/" + chance.between(1, 999);
            default -> text(type, chance);
        };
    }

    private static String number(XSSimpleTypeDefinition type, Chance chance) {
        int digits = facet(type, XSSimpleTypeDefinition.FACET_TOTALDIGITS, 3);
        int high = (int) Math.pow(10, Math.min(digits, 8)) - 1;
        return String.valueOf(chance.between(0, chance.in(50) ? Math.min(high, 40) : high));
    }

    /** Often a sentence, at times the shortest or the longest text that fits. */
    private static String text(XSSimpleTypeDefinition type, Chance chance) {
        int exact = facet(type, XSSimpleTypeDefinition.FACET_LENGTH, -1);
        int most = facet(type, XSSimpleTypeDefinition.FACET_MAXLENGTH, Integer.MAX_VALUE);
        String text = Words.text(chance);
        if (exact >= 0 || most < Integer.MAX_VALUE && chance.in(5)) {
            text = "x".repeat(exact >= 0 ? exact : most);
        }
        return fitted(type, text);
    }

    private static String fitted(XSSimpleTypeDefinition type, String text) {
        int most = facet(type, XSSimpleTypeDefinition.FACET_MAXLENGTH, Integer.MAX_VALUE);
        return text.length() <= most ? text : text.substring(0, most).strip();
    }

    private static int facet(XSSimpleTypeDefinition type, short kind, int otherwise) {
        String value = type.getLexicalFacetValue(kind);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private static String builtIn(XSSimpleTypeDefinition type) {
        return type.getPrimitiveType() == null
                ? "string"
                : type.getBuiltInKind() >= XSConstants.INTEGER_DT
                                && type.getBuiltInKind() <= XSConstants.POSITIVEINTEGER_DT
                        ? "integer"
                        : type.getPrimitiveType().getName();
    }

    private static boolean isValid(XSSimpleTypeDefinition type, String value) {
        try {
            ((XSSimpleType) type).validate(value, new ValidationState(), new ValidatedInfo());
            return true;
        } catch (InvalidDatatypeValueException e) {
            return false;
        }
    }
}
