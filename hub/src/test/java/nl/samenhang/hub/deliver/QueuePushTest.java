package nl.samenhang.hub.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import org.junit.jupiter.api.Test;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.jms.core.ProducerCallback;

/** What stands beside the content on a queue. */
class QueuePushTest {

    private final BytesMessage message = mock(BytesMessage.class);

    @Test
    void aPartSaysWhichPartItIsAndOfHowMany() throws JMSException {
        assertThat(push(2, 3)).isEqualTo(Outcome.TAKEN);
        verify(message).setIntProperty("part", 2);
        verify(message).setIntProperty("parts", 3);
        verify(message).setStringProperty("messageId", "VT-1-2");
        verify(message).setStringProperty("deliveryId", "delivery");
    }

    @Test
    void aDeliveryOfOnePartSaysNothingOfParts() throws JMSException {
        assertThat(push(1, 1)).isEqualTo(Outcome.TAKEN);
        verify(message, never()).setIntProperty(anyString(), anyInt());
    }

    private Outcome push(int part, int parts) throws JMSException {
        var session = mock(Session.class);
        when(session.createBytesMessage()).thenReturn(message);
        var jms = mock(JmsTemplate.class);
        when(jms.execute(eq("out.lokaal-team"), any(ProducerCallback.class)))
                .thenAnswer(
                        call -> call.<ProducerCallback<?>>getArgument(1).doInJms(session, mock(MessageProducer.class)));
        var id = part == 1 ? "VT-1" : "VT-1-" + part;
        return new QueuePush(jms)
                .push(new Parcel(
                        "lokaal-team",
                        id,
                        "delivery",
                        "referral",
                        "stuf-jz-notificatie",
                        "application/xml",
                        false,
                        false,
                        part,
                        parts,
                        new byte[] {1}));
    }
}
