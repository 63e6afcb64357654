package nl.vaardig.platform.proxy;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The way a request came. Each proxy writes at the end of {@code X-Forwarded-For} whom it heard it from, so the list is
 * read from the right, and only as far as a trusted proxy wrote it: what stands before that, anybody can have made up.
 */
final class Hops {

    private final List<Network> trusted;

    Hops(List<Network> trusted) {
        this.trusted = trusted;
    }

    boolean trusts(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.holds(address));
    }

    /**
     * Who asks: the last address that isn't a trusted proxy's. Where a proxy passed on something that is no address,
     * the proxy itself counts.
     *
     * @param peer who is connected with us
     * @param forwardedFor all lines of the header, in their order
     */
    InetAddress client(InetAddress peer, List<String> forwardedFor) {
        InetAddress client = peer;
        List<String> said = values(forwardedFor);
        for (int i = said.size() - 1; i >= 0 && trusts(client); i--) {
            Optional<InetAddress> before = IpAddress.read(said.get(i));
            if (before.isEmpty()) return client;
            client = before.get();
        }
        return client;
    }

    static List<String> values(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
