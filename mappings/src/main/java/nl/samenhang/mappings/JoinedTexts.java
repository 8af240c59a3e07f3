package nl.samenhang.mappings;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.expr.Expression;
import net.sf.saxon.expr.SystemFunctionCall;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.functions.Concat31;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.StringValue;

/** Several texts as one. Saxon's own takes a kilobyte of memory for each, however short the texts are. */
final class JoinedTexts extends Concat31 {
    private JoinedTexts() {}

    /** The same call, with the texts of {@code a || b} inside {@code a || b || c} beside the third. */
    static Expression of(SystemFunctionCall call) {
        List<Expression> texts = new ArrayList<>();
        addTexts(call, texts);
        JoinedTexts joined = new JoinedTexts();
        joined.setDetails(call.getTargetFunction().getDetails());
        joined.setArity(texts.size());
        joined.setRetainedStaticContext(call.getRetainedStaticContext());
        return joined.makeFunctionCall(texts.toArray(new Expression[0]));
    }

    private static void addTexts(Expression expression, List<Expression> texts) {
        if (expression.isCallOn(Concat31.class)) {
            for (Expression argument : ((SystemFunctionCall) expression).getArguments()) {
                addTexts(argument, texts);
            }
        } else {
            texts.add(expression);
        }
    }

    @Override
    public StringValue call(XPathContext context, Sequence[] texts) throws XPathException {
        StringBuilder joined = new StringBuilder();
        for (Sequence text : texts) {
            Item item = text.head();
            if (item != null) {
                joined.append(item.getStringValue());
            }
        }
        return new StringValue(joined.toString());
    }
}
