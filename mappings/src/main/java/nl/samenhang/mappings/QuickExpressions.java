package nl.samenhang.mappings;

import java.util.LinkedHashMap;
import java.util.Map;
import net.sf.saxon.Configuration;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.Literal;
import net.sf.saxon.expr.Operand;
import net.sf.saxon.expr.StaticContext;
import net.sf.saxon.expr.StringLiteral;
import net.sf.saxon.expr.SystemFunctionCall;
import net.sf.saxon.expr.instruct.Block;
import net.sf.saxon.expr.parser.XPathParser;
import net.sf.saxon.functions.Concat31;
import net.sf.saxon.ma.map.MapFunctionSet;
import net.sf.saxon.ma.map.SingleEntryMap;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.StringValue;

/**
 * Reads {@code map{'a': x, 'b': y}} as one table that is filled, where Saxon makes a map of each entry and merges them
 * all; and {@code a || b || c} as one text. Mappings make hundreds of them for each message.
 */
final class QuickExpressions extends Configuration {
    @Override
    public XPathParser newExpressionParser(String language, boolean updating, StaticContext context)
            throws XPathException {
        return language.equals("XP") ? new Parser(context) : super.newExpressionParser(language, updating, context);
    }

    private static final class Parser extends XPathParser {
        Parser(StaticContext context) {
            super(context);
        }

        @Override
        protected Expression parseMapExpression() throws XPathException {
            Expression merged = super.parseMapExpression();
            if (merged.isCallOn(MapFunctionSet.MapMerge.class)
                    && ((SystemFunctionCall) merged).getArg(0) instanceof Block entries) {
                Expression atOnce = atOnce(entries);
                return atOnce == null ? merged : atOnce;
            }
            return merged;
        }

        @Override
        public Expression parseBinaryExpression(Expression left, int precedence) throws XPathException {
            Expression made = super.parseBinaryExpression(left, precedence);
            return made.isCallOn(Concat31.class) ? JoinedTexts.of((SystemFunctionCall) made) : made;
        }

        /** Null when a key is no literal text, or occurs twice: then the map stays as Saxon made it. */
        private static Expression atOnce(Block entries) {
            Map<String, Expression> values = new LinkedHashMap<>();
            for (Operand operand : entries.operands()) {
                Expression entry = operand.getChildExpression();
                String key = key(entry);
                if (key == null || values.put(key, value(entry)) != null) {
                    return null;
                }
            }
            return new MapOfTexts(values.keySet(), values.values());
        }

        private static String key(Expression entry) {
            if (entry instanceof Literal literal && literal.getGroundedValue() instanceof SingleEntryMap constant) {
                return constant.key instanceof StringValue text ? text.getStringValue() : null;
            }
            boolean named = entry.isCallOn(MapFunctionSet.MapEntry.class)
                    && ((SystemFunctionCall) entry).getArg(0) instanceof StringLiteral;
            return named ? ((StringLiteral) ((SystemFunctionCall) entry).getArg(0)).stringify() : null;
        }

        private static Expression value(Expression entry) {
            return entry instanceof Literal literal
                    ? Literal.makeLiteral(((SingleEntryMap) literal.getGroundedValue()).value)
                    : ((SystemFunctionCall) entry).getArg(1);
        }
    }
}
