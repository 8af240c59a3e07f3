package nl.samenhang.hub.chain;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.Predicate;
import org.apache.camel.spi.annotations.Language;
import org.apache.camel.support.ExpressionAdapter;
import org.apache.camel.support.ExpressionToPredicateAdapter;
import org.apache.camel.support.LanguageSupport;
import org.hl7.fhir.r4.model.BooleanType;

/**
 * The conditions of route files: FHIRPath (HL7, http://hl7.org/fhirpath) over the canonical message Bundle. Whatever is
 * not {@code true} is false, nothing included.
 */
@Language(FhirPathLanguage.NAME)
final class FhirPathLanguage extends LanguageSupport {

    static final String NAME = "fhirpath";

    /** What is wrong with an expression; empty when it can be evaluated. */
    static Optional<String> fault(String expression) {
        try {
            engine().parse(expression);
            return expression.isBlank() ? Optional.of("is leeg / is empty") : Optional.empty();
        } catch (Exception e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Predicate createPredicate(String expression) {
        return ExpressionToPredicateAdapter.toPredicate(createExpression(expression));
    }

    @Override
    public Expression createExpression(String expression) {
        var engine = engine();
        var parsed = parsed(engine, expression);
        return new ExpressionAdapter() {
            @Override
            public Object evaluate(Exchange exchange) {
                var plan = exchange.getIn().getBody(RoutePlan.class);
                return isTrue(engine, parsed, plan);
            }
        };
    }

    private static boolean isTrue(IFhirPath engine, IFhirPath.IParsedExpression parsed, RoutePlan plan) {
        var found = engine.evaluate(plan.message().message().bundle(), parsed, BooleanType.class);
        return found.size() == 1 && found.get(0).booleanValue();
    }

    private static IFhirPath.IParsedExpression parsed(IFhirPath engine, String expression) {
        try {
            return engine.parse(expression);
        } catch (Exception e) {
            throw new IllegalArgumentException("not FHIRPath: " + expression, e);
        }
    }

    private static IFhirPath engine() {
        return FhirContext.forR4Cached().newFhirPath();
    }
}
