package nl.vaardig.platform.proxy;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * A range of addresses, written {@code 10.0.0.0/8} or {@code 2001:db8::/32}; an address alone is a range of one.
 *
 * @param bits how many of the first bits are the same for all of them
 */
record Network(InetAddress start, int bits) {

    /** @throws IllegalArgumentException with a sentence, when it is no range */
    static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress start = IpAddress.read(parts[0]).orElseThrow(() -> refusal(text));
        int longest = start.getAddress().length * Byte.SIZE;
        if (parts.length == 1) return new Network(start, longest);
        if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > longest) throw refusal(text);
        return new Network(start, Integer.parseInt(parts[1]));
    }

    private static IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException("VAARDIG_TRUSTED_PROXIES has '" + text
                + "', which is no address and no range such as 10.0.0.0/8 or 2001:db8::/32");
    }

    boolean holds(InetAddress address) {
        byte[] here = start.getAddress();
        byte[] there = address.getAddress();
        if (here.length != there.length) return false;
        int whole = bits / Byte.SIZE;
        if (!Arrays.equals(here, 0, whole, there, 0, whole)) return false;
        int rest = bits % Byte.SIZE;
        return rest == 0 || (here[whole] & 0xff) >> Byte.SIZE - rest == (there[whole] & 0xff) >> Byte.SIZE - rest;
    }
}
