package nl.vaardig.platform.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from, whether its browser speaks TLS, and which address it was sent to. */
@ApplicationScoped
public class Client {

    private static final Logger LOG = Logger.getLogger(Client.class.getName());

    /** What proxies add. */
    private static final List<String> PASSED_ON =
            List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

    private final AtomicBoolean warned = new AtomicBoolean();
    private final Hops hops;
    private final Optional<URI> address;

    /** Only for the container. */
    protected Client() {
        this(Optional.empty(), Optional.empty());
    }

    /**
     * @param proxies ranges of addresses whose word is taken, with commas between; nobody's when empty
     * @param address the outside address of this installation; as each request says it when empty
     */
    @Inject
    public Client(
            @ConfigProperty(name = "vaardig.trusted.proxies") Optional<String> proxies,
            @ConfigProperty(name = "vaardig.address") Optional<String> address) {
        hops = new Hops(Arrays.stream(proxies.orElse("").split(","))
                .filter(part -> !part.isBlank())
                .map(Network::of)
                .toList());
        this.address = address.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> URI.create(text.endsWith("/") ? text : text + "/"));
    }

    /** Made at the start, so that a setting that can't be read is found then, and not by the first who signs in. */
    void atStart(@Observes Startup start) {
        LOG.fine(() -> "Outside address: " + address);
    }

    /** Who is counted as one when tries are counted; never what a request merely says about itself. */
    public String group(HttpServletRequest http) {
        InetAddress peer = peer(http);
        List<String> said = header(http, "X-Forwarded-For");
        if (!said.isEmpty() && !hops.trusts(peer) && warned.compareAndSet(false, true)) {
            LOG.warning(() -> "X-Forwarded-For from " + peer.getHostAddress() + " isn't believed: if a proxy of yours"
                    + " stands there, name it in VAARDIG_TRUSTED_PROXIES, or all behind it count as one.");
        }
        return IpAddress.group(hops.client(peer, said));
    }

    /**
     * Whether the browser speaks TLS. Besides trusted proxies a proxy on this machine is believed: who lies about it
     * only gets a cookie that never comes back.
     */
    public boolean isSecure(HttpServletRequest http) {
        if (http.isSecure()) return true;
        InetAddress peer = peer(http);
        if (!peer.isLoopbackAddress() && !hops.trusts(peer)) return false;
        List<String> said = Hops.values(header(http, "X-Forwarded-Proto"));
        return !said.isEmpty() && said.get(said.size() - 1).equalsIgnoreCase("https");
    }

    /** Whether somebody asks on this machine itself, and not through a proxy on it. */
    public boolean isThisMachine(HttpServletRequest http) {
        return peer(http).isLoopbackAddress() && PASSED_ON.stream().allMatch(name -> http.getHeader(name) == null);
    }

    /** The outside address of this installation, ending in a slash: as it is set, else as the request says it. */
    public URI base(HttpServletRequest http) {
        return address.orElseGet(() -> URI.create((isSecure(http) ? "https://" : "http://") + host(http) + "/"));
    }

    private static String host(HttpServletRequest http) {
        String host = http.getHeader("Host");
        return host != null && host.matches("[A-Za-z0-9.:\\[\\]-]{1,255}") ? host : "localhost";
    }

    private static List<String> header(HttpServletRequest http, String name) {
        return Collections.list(http.getHeaders(name));
    }

    private static InetAddress peer(HttpServletRequest http) {
        return IpAddress.read(http.getRemoteAddr())
                .orElseThrow(() -> new IllegalStateException("No address of the other end: " + http.getRemoteAddr()));
    }
}
