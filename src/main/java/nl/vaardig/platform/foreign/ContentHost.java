package nl.vaardig.platform.foreign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import nl.vaardig.platform.proxy.Client;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The host name that content of others has to itself. Another port alone would be no wall, as cookies don't know ports;
 * so a request belongs to it by its host name, whatever the port, and by the port that is only for it.
 */
@ApplicationScoped
public class ContentHost {

    private static final String USUAL = "127.0.0.1";
    private static final String OURS = "localhost";

    private final int port;
    private final Optional<URI> url;

    @Inject
    Client client;

    /** Only for the container. */
    protected ContentHost() {
        this(0, Optional.empty());
    }

    /**
     * @param port where the server listens for it
     * @param url  its outside address, such as {@code https://inhoud.example}; 127.0.0.1 with that port when empty
     */
    @Inject
    public ContentHost(
            @ConfigProperty(name = "content.port", defaultValue = "8081") int port,
            @ConfigProperty(name = "content.url") Optional<String> url) {
        this.port = port;
        this.url = url.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> URI.create(text.replaceAll("/+$", "")));
    }

    /** As browsers write it: scheme, host and port. */
    public String origin() {
        return url.map(URI::toString).orElse("http://" + USUAL + ":" + port);
    }

    /** Whether this request is for content of others. */
    public boolean isAsked(HttpServletRequest http) {
        if (http.getLocalPort() == port) return true;
        String host = http.getHeader("Host");
        return host != null
                && nameOf(host).equalsIgnoreCase(url.map(URI::getHost).orElse(USUAL));
    }

    /** Our own origin, as the browser of this request knows it. */
    public String ownOrigin(HttpServletRequest http) {
        return client.base(http).toString().replaceAll("/+$", "");
    }

    /**
     * Whether the browser of this request can reach it, and finds it at another host than ours. Without a setting that is
     * so on this machine only.
     */
    public boolean standsApart(HttpServletRequest http) {
        String own = client.base(http).getHost();
        return url.map(there -> !there.getHost().equalsIgnoreCase(own)).orElse(OURS.equalsIgnoreCase(own));
    }

    private static String nameOf(String host) {
        return host.replaceFirst(":\\d*$", "");
    }
}
