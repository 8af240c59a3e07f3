package nl.samenhang.hub.acknowledge;

import nl.samenhang.hub.message.Receipt;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The receipt as it goes on a queue: the same JSON as over REST. */
@Component
public final class ReceiptJson {

    private final JsonMapper json;

    ReceiptJson(JsonMapper json) {
        this.json = json;
    }

    public String write(Receipt receipt) {
        return json.writeValueAsString(receipt);
    }
}
