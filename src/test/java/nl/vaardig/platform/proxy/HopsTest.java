package nl.vaardig.platform.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word is taken about where a request comes from. */
class HopsTest {

    private static InetAddress ip(String text) {
        return IpAddress.read(text).orElseThrow();
    }

    private static String client(String trusted, String peer, String... forwardedFor) {
        List<Network> networks = Arrays.stream(trusted.split(","))
                .filter(part -> !part.isBlank())
                .map(Network::of)
                .toList();
        return new Hops(networks).client(ip(peer), List.of(forwardedFor)).getHostAddress();
    }

    @Test
    void nobodyIsBelievedUnlessTrusted() {
        assertEquals("198.51.100.7", client("", "198.51.100.7", "203.0.113.1"));
        assertEquals("127.0.0.1", client("", "127.0.0.1", "203.0.113.1"));
        assertEquals("198.51.100.7", client("10.0.0.0/8", "198.51.100.7", "203.0.113.1"));
    }

    @Test
    void aTrustedProxySaysWhomItHeardItFrom() {
        assertEquals("203.0.113.1", client("10.0.0.0/8", "10.1.2.3", "203.0.113.1"));
        assertEquals("10.1.2.3", client("10.0.0.0/8", "10.1.2.3"));
    }

    @Test
    void whatSomebodyPutInFrontIsNotRead() {
        assertEquals("203.0.113.1", client("10.0.0.0/8", "10.1.2.3", "192.0.2.99, 203.0.113.1"));
        assertEquals("203.0.113.1", client("10.0.0.0/8", "10.1.2.3", "10.9.9.9, 203.0.113.1, 10.0.0.2"));
        assertEquals("203.0.113.1", client("10.0.0.0/8", "10.1.2.3", "192.0.2.99", "203.0.113.1"));
    }

    @Test
    void rubbishIsNobody() {
        assertEquals("10.1.2.3", client("10.0.0.0/8", "10.1.2.3", "rubbish"));
        assertEquals("10.0.0.2", client("10.0.0.0/8", "10.1.2.3", "203.0.113.1, unknown, 10.0.0.2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rubbish",
                "1.2.3",
                "999.1.1.1",
                "localhost",
                "1.2.3.4.5",
                "a.b.c.d",
                "::g",
                "fe80::1%eth0",
                "'; drop",
                "cafe"
            })
    void onlyAnAddressIsOne(String text) {
        assertTrue(IpAddress.read(text).isEmpty(), text);
    }

    @Test
    void addressesComeWithPortsToo() {
        assertEquals("203.0.113.1", ip("203.0.113.1:4711").getHostAddress());
        assertEquals(ip("2001:db8::1"), ip("[2001:db8::1]:4711"));
        assertEquals(ip("203.0.113.1"), ip("::ffff:203.0.113.1"));
    }

    @Test
    void rangesHoldWhatTheySay() {
        assertTrue(Network.of("10.0.0.0/8").holds(ip("10.255.1.1")));
        assertFalse(Network.of("10.0.0.0/8").holds(ip("11.0.0.1")));
        assertTrue(Network.of("192.0.2.128/25").holds(ip("192.0.2.200")));
        assertFalse(Network.of("192.0.2.128/25").holds(ip("192.0.2.100")));
        assertTrue(Network.of("192.0.2.7").holds(ip("192.0.2.7")));
        assertTrue(Network.of("2001:db8::/32").holds(ip("2001:db8:1::5")));
        assertFalse(Network.of("2001:db8::/32").holds(ip("192.0.2.7")));
        assertTrue(Network.of("0.0.0.0/0").holds(ip("192.0.2.7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "proxy.example", "10.0.0.0/x", "/8", "2001:db8::/129"})
    void aSettingThatIsNoRangeIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Network.of(text));
    }

    @Test
    void aHouseholdWithManyAddressesIsOne() {
        assertEquals(IpAddress.group(ip("2001:db8:1:2::3")), IpAddress.group(ip("2001:db8:1:2:ffff::9")));
        assertFalse(IpAddress.group(ip("2001:db8:1:2::3")).equals(IpAddress.group(ip("2001:db8:1:3::3"))));
        assertEquals("203.0.113.1", IpAddress.group(ip("203.0.113.1")));
    }
}
