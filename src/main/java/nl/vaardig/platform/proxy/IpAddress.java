package nl.vaardig.platform.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an address as it is written; a name is none and is never looked up. */
final class IpAddress {

    private static final int IPV4_BYTES = 4;
    private static final int GROUPED_BYTES = 8;
    private static final Pattern IPV4 =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?::\\d{1,5})?");
    private static final Pattern IPV6 =
            Pattern.compile("\\[?([0-9a-fA-F:]{2,39}|[0-9a-fA-F:]{2,30}[0-9.]{7,15})(?:](?::\\d{1,5})?)?");

    private IpAddress() {}

    /** Also with a port behind it, as some proxies write it. */
    static Optional<InetAddress> read(String text) {
        String written = text == null ? "" : text.strip();
        Matcher four = IPV4.matcher(written);
        try {
            if (four.matches()) return ipv4(four);
            Matcher six = IPV6.matcher(written);
            // With a colon in it, Java takes it for an address and asks no name server.
            if (six.matches() && written.contains(":")) return Optional.of(InetAddress.getByName(six.group(1)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<InetAddress> ipv4(Matcher four) throws UnknownHostException {
        byte[] bytes = new byte[IPV4_BYTES];
        for (int i = 0; i < IPV4_BYTES; i++) {
            int part = Integer.parseInt(four.group(i + 1));
            if (part > 255) return Optional.empty();
            bytes[i] = (byte) part;
        }
        return Optional.of(InetAddress.getByAddress(bytes));
    }

    /**
     * Who is counted as one: a single IPv4 address, and the half of an IPv6 address that a household or an office is
     * given, for the other half anybody chooses anew as often as he likes.
     */
    static String group(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == IPV4_BYTES) return address.getHostAddress();
        byte[] start = new byte[bytes.length];
        System.arraycopy(bytes, 0, start, 0, GROUPED_BYTES);
        try {
            return InetAddress.getByAddress(start).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
