package nl.vaardig.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Network ports of this machine. */
public final class Ports {

    private Ports() {}

    public static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void mustBeFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new Refused("Port " + port + " is taken: stop what uses it, or choose another with --port.", e);
        }
    }
}
