package nl.samenhang.conformance.packaged;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.conformance.demo.HubPlan;
import nl.samenhang.conformance.demo.HubProcess;
import nl.samenhang.conformance.demo.Readiness;

/** Starts the packaged hub of this build on free ports, with its data under {@code target}. */
final class PackagedHub {
    private PackagedHub() {}

    /** A plan with an empty data folder of this name. */
    static HubPlan plan(String name) throws IOException {
        Path data = Path.of(System.getProperty("work.folder", "target/packaged"), name);
        empty(data);
        List<Integer> ports = freePorts(3);
        return new HubPlan(jar(), data, ports.get(0), ports.get(1), ports.get(2));
    }

    static Path jar() {
        return Path.of(System.getProperty("hub.jar", "../hub/target/samenhang-hub.jar"));
    }

    /** A hub that is ready. */
    static HubProcess started(HubPlan plan) throws IOException {
        HubProcess hub = HubProcess.start(plan);
        try {
            new Readiness(hub, new PrintWriter(System.out)).await();
            return hub;
        } catch (IOException e) {
            hub.close();
            throw e;
        }
    }

    /** Different ports that are free now. */
    static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            held.add(new ServerSocket(0));
            ports.add(held.get(i).getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return ports;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
