package nl.samenhang.hub.pipeline;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import org.springframework.jms.support.converter.SimpleMessageConverter;

/** Reads bytes and text, and nothing else: an object would be built from what a stranger sent. */
final class PlainBodies extends SimpleMessageConverter {

    /** An unreadable kind of message is as good as an empty one, and is refused like one. */
    @Override
    public Object fromMessage(Message message) throws JMSException {
        return message instanceof BytesMessage || message instanceof TextMessage
                ? super.fromMessage(message)
                : new byte[0];
    }
}
