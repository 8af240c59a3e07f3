package nl.samenhang.hub.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.security.auth.Subject;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnection;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;

/** Decides who may log in to the broker and what each may do; what is not named here is refused. */
final class PartnerLogins implements ActiveMQSecurityManager5 {

    /** The user name of the hub itself; no partner may have it as id. */
    static final String HUB = "hub";

    private final Supplier<PartnerDirectory> partners;
    private final Function<Partner, Optional<String>> passwords;
    private final String hubPassword;

    PartnerLogins(
            Supplier<PartnerDirectory> partners, Function<Partner, Optional<String>> passwords, String hubPassword) {
        this.partners = partners;
        this.passwords = passwords;
        this.hubPassword = hubPassword;
    }

    @Override
    public Subject authenticate(String user, String password, RemotingConnection connection, String securityDomain) {
        var expected = HUB.equals(user)
                ? hubPassword(connection)
                : partners.get().mayLogIn(user).flatMap(passwords);
        if (expected.isEmpty() || password == null || !same(expected.get(), password)) {
            return null;
        }
        var subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal(user));
        return subject;
    }

    @Override
    public boolean authorize(Subject subject, Set<Role> roles, CheckType checkType, String address) {
        var user = getUserFromSubject(subject);
        return HUB.equals(user) || (user != null && mayPartner(user, checkType, address));
    }

    @Override
    public String getUserFromSubject(Subject subject) {
        return subject == null
                ? null
                : subject.getPrincipals(UserPrincipal.class).stream()
                        .map(UserPrincipal::getName)
                        .findFirst()
                        .orElse(null);
    }

    /** The older way to ask, without a connection to judge; nobody passes. */
    @Override
    public boolean validateUser(String user, String password) {
        return false;
    }

    /** The older way to ask, without a connection to judge; nobody passes. */
    @Override
    public boolean validateUserAndRole(String user, String password, Set<Role> roles, CheckType checkType) {
        return false;
    }

    private static boolean mayPartner(String id, CheckType checkType, String address) {
        return switch (checkType) {
            case SEND -> isQueue(address, Queues.in(id));
            case CONSUME, BROWSE -> isQueue(address, Queues.out(id)) || isQueue(address, Queues.receipts(id));
            default -> false;
        };
    }

    /** The broker asks with the address alone, or with address and queue, which have the same name here. */
    private static boolean isQueue(String address, String name) {
        return address.equals(name) || address.equals(name + "::" + name);
    }

    /** The hub comes from inside the process; over the network its name opens nothing. */
    private Optional<String> hubPassword(RemotingConnection connection) {
        var isInside = connection != null && connection.getTransportConnection() instanceof InVMConnection;
        return isInside ? Optional.of(hubPassword) : Optional.empty();
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
