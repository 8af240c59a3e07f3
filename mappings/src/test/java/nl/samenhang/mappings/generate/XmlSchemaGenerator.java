package nl.samenhang.mappings.generate;

import java.nio.file.Path;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.xerces.impl.xs.XMLSchemaLoader;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModel;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.apache.xerces.xs.XSTypeDefinition;

/** Messages from an XML Schema: every choice, cardinality, type and attribute that it leaves open is drawn. */
public final class XmlSchemaGenerator implements Generator {
    private static final int DEEP = 14;
    private static final Set<String> TELLING = Set.of("naam", "indOnvolledigeDatum");

    private final XSElementDeclaration root;

    private XmlSchemaGenerator(XSElementDeclaration root) {
        this.root = root;
    }

    public static XmlSchemaGenerator of(Path schema, QName root) {
        XSModel model = new XMLSchemaLoader().loadURI(schema.toUri().toString());
        return new XmlSchemaGenerator(model.getElementDeclaration(root.getLocalPart(), root.getNamespaceURI()));
    }

    @Override
    public String message(long seed) {
        XmlText text = new XmlText();
        Chance chance = new Chance(seed);
        element(root, "", text, chance);
        return text.toString();
    }

    private void element(XSElementDeclaration declaration, String above, XmlText text, Chance chance) {
        String path = above + "/" + declaration.getName();
        boolean nil = declaration.getNillable() && !above.isEmpty() && !Meaning.isWanted(path) && chance.nil();
        text.open(declaration.getNamespace(), declaration.getName());
        String named = "";
        if (declaration.getTypeDefinition() instanceof XSComplexTypeDefinition complex) {
            named = attributes(complex, nil, path, text, chance);
        }
        if (nil) {
            text.nil();
        } else {
            content(declaration.getTypeDefinition(), path + named, text, chance);
        }
        text.close();
    }

    /** Gives what the value depends on: how an extra element is called, which part of a date is known. */
    private static String attributes(
            XSComplexTypeDefinition type, boolean nil, String path, XmlText text, Chance chance) {
        String named = "";
        for (Object each : type.getAttributeUses()) {
            XSAttributeUse use = (XSAttributeUse) each;
            String name = use.getAttrDeclaration().getName();
            boolean tellsOfNil = name.equals("noValue");
            boolean wanted =
                    tellsOfNil ? nil : use.getRequired() || !Meaning.isLeftOut(path + "/@" + name) && chance.optional();
            String value =
                    wanted ? SimpleValue.of(use, path + "/@" + name, chance).orElse(null) : null;
            if (value != null) {
                text.attribute(use.getAttrDeclaration().getNamespace(), name, value);
                named += TELLING.contains(name) ? "@" + value : "";
            }
        }
        return named;
    }

    private void content(XSTypeDefinition type, String path, XmlText text, Chance chance) {
        if (type instanceof XSSimpleTypeDefinition simple) {
            simple(simple, path, text, chance);
            return;
        }
        XSComplexTypeDefinition complex = (XSComplexTypeDefinition) type;
        if (complex.getSimpleType() != null) {
            simple(complex.getSimpleType(), path, text, chance);
        } else if (complex.getParticle() != null) {
            particle(complex.getParticle(), path, text, chance);
        }
    }

    private static void simple(XSSimpleTypeDefinition type, String path, XmlText text, Chance chance) {
        SimpleValue.of(type, path, chance).ifPresentOrElse(text::value, text::nil);
    }

    private void particle(XSParticle particle, String path, XmlText text, Chance chance) {
        if (particle.getTerm() instanceof XSElementDeclaration left && Meaning.isLeftOut(path + "/" + left.getName())) {
            return;
        }
        if (particle.getTerm() instanceof XSModelGroup group && isEachOnce(particle, group)) {
            group.getParticles().forEach(each -> particle((XSParticle) each, path, text, chance));
            return;
        }
        int most = particle.getMaxOccursUnbounded() ? -1 : particle.getMaxOccurs();
        boolean deep = path.chars().filter(c -> c == '/').count() > DEEP;
        int least = Math.max(particle.getMinOccurs(), wanted(particle, path) ? 1 : 0);
        int times = deep ? least : chance.occurrences(least, most);
        for (int i = 0; i < times; i++) {
            if (particle.getTerm() instanceof XSElementDeclaration declaration) {
                element(declaration, path, text, chance);
            } else if (particle.getTerm() instanceof XSModelGroup group) {
                group(group, path, text, chance);
            }
        }
    }

    /** A choice that must come as often as it has parts: all of them, in any order. */
    private static boolean isEachOnce(XSParticle particle, XSModelGroup group) {
        int size = group.getParticles().getLength();
        return group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE
                && size > 1
                && particle.getMinOccurs() == size
                && particle.getMaxOccurs() == size;
    }

    /** A group is wanted when something in it is. */
    @SuppressWarnings("unchecked")
    private static boolean wanted(XSParticle particle, String path) {
        if (particle.getTerm() instanceof XSElementDeclaration declaration) {
            return Meaning.isWanted(path + "/" + declaration.getName());
        }
        return particle.getTerm() instanceof XSModelGroup group
                && group.getParticles().stream().anyMatch(each -> wanted((XSParticle) each, path));
    }

    @SuppressWarnings("unchecked")
    private void group(XSModelGroup group, String path, XmlText text, Chance chance) {
        int size = group.getParticles().getLength();
        if (group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE && size > 0) {
            particle((XSParticle) group.getParticles().get(chance.between(0, size - 1)), path, text, chance);
            return;
        }
        group.getParticles().forEach(each -> particle((XSParticle) each, path, text, chance));
    }
}
