package nl.samenhang.conformance.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import nl.samenhang.conformance.demo.DemoCommand;
import nl.samenhang.conformance.demo.HubPlan;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DemonstrationTest {

    @Test
    void theWholeStoryHappensAndEndsWithStatusZero() throws IOException {
        HubPlan plan = PackagedHub.plan("demonstration");
        StringWriter told = new StringWriter();
        CommandLine demo = new CommandLine(new DemoCommand());
        demo.setOut(new PrintWriter(told));

        int status = demo.execute(
                "--hub=" + plan.jar(),
                "--data=" + plan.data(),
                "--port=" + plan.port(),
                "--broker-port=" + plan.brokerPort(),
                "--listener-port=" + plan.listenerPort(),
                "--exit");

        System.out.println(told);
        assertThat(status).as(told.toString()).isZero();
        assertThat(told.toString()).contains("[1/11]", "[11/11]", "start to ready", "/v1/messages/", "token --data");
        assertThat(Files.readString(plan.data().resolve("first-message.xml"))).contains("vtMeldingDi01");
    }
}
