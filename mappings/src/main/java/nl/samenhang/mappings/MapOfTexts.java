package nl.samenhang.mappings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.Operand;
import net.sf.saxon.expr.OperandRole;
import net.sf.saxon.expr.StaticProperty;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.expr.elab.Elaborator;
import net.sf.saxon.expr.elab.ItemElaborator;
import net.sf.saxon.expr.elab.ItemEvaluator;
import net.sf.saxon.expr.elab.SequenceEvaluator;
import net.sf.saxon.expr.oper.OperandArray;
import net.sf.saxon.expr.parser.ExpressionTool;
import net.sf.saxon.expr.parser.RebindingMap;
import net.sf.saxon.ma.map.DictionaryMap;
import net.sf.saxon.ma.map.MapType;
import net.sf.saxon.om.Item;
import net.sf.saxon.trace.ExpressionPresenter;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.type.ItemType;

/** A map whose keys are known texts: its values are worked out one by one and put in a table. */
final class MapOfTexts extends Expression {
    private final List<String> keys;
    private final OperandArray values;

    MapOfTexts(Collection<String> keys, Collection<Expression> values) {
        this.keys = List.copyOf(keys);
        this.values = new OperandArray(this, values.toArray(new Expression[0]), OperandRole.NAVIGATE);
    }

    @Override
    public Iterable<Operand> operands() {
        return values.operands();
    }

    @Override
    public ItemType getItemType() {
        return MapType.ANY_MAP_TYPE;
    }

    @Override
    protected int computeCardinality() {
        return StaticProperty.EXACTLY_ONE;
    }

    @Override
    public int getImplementationMethod() {
        return EVALUATE_METHOD;
    }

    @Override
    public Expression copy(RebindingMap rebindings) {
        List<Expression> copies = new ArrayList<>();
        values.operandExpressions().forEach(value -> copies.add(value.copy(rebindings)));
        MapOfTexts copy = new MapOfTexts(keys, copies);
        ExpressionTool.copyLocationInfo(this, copy);
        return copy;
    }

    @Override
    public void export(ExpressionPresenter presenter) {
        throw new UnsupportedOperationException("a compiled mapping is not kept");
    }

    @Override
    public Item evaluateItem(XPathContext context) throws XPathException {
        return makeElaborator().elaborateForItem().eval(context);
    }

    @Override
    public Elaborator getElaborator() {
        return new Table();
    }

    private static final class Table extends ItemElaborator {
        @Override
        public ItemEvaluator elaborateForItem() {
            MapOfTexts map = (MapOfTexts) getExpression();
            String[] keys = map.keys.toArray(new String[0]);
            SequenceEvaluator[] values = new SequenceEvaluator[keys.length];
            for (int i = 0; i < keys.length; i++) {
                values[i] = map.values.getOperandExpression(i).makeElaborator().eagerly();
            }
            return context -> {
                DictionaryMap table = new DictionaryMap(2 * keys.length);
                for (int i = 0; i < keys.length; i++) {
                    table.initialPut(keys[i], values[i].evaluate(context).materialize());
                }
                return table;
            };
        }
    }
}
