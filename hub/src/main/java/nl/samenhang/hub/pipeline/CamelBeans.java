package nl.samenhang.hub.pipeline;

import jakarta.jms.ConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The queue component of the routes. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CamelBeans {

    /** Local JMS transactions: the database has committed before a message is acknowledged (no XA). */
    @Bean
    JmsComponent jms(ConnectionFactory broker) {
        var jms = JmsComponent.jmsComponentAutoAcknowledge(broker);
        jms.setTransacted(true);
        jms.setMessageConverter(new PlainBodies());
        jms.setLazyCreateTransactionManager(false);
        jms.setCacheLevelName("CACHE_CONSUMER");
        jms.setTestConnectionOnStartup(false);
        jms.setAcceptMessagesWhileStopping(false);
        return jms;
    }
}
