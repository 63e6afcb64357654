package nl.vaardig.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as it is written, with whatever headers, from whichever address of this machine: what no client will send. */
public final class Raw {

    private Raw() {}

    /**
     * @param from such as {@code 127.0.0.9}
     * @param headers each as {@code Name: value}; Host is added unless one of them is it
     * @return the whole answer
     */
    public static String get(String from, String path, String... headers) {
        return send(from, "GET " + path, "", headers);
    }

    public static String send(String from, String methodAndPath, String body, String... headers) {
        StringBuilder request = new StringBuilder(methodAndPath + " HTTP/1.1\r\nConnection: close\r\n");
        boolean hasHost = false;
        for (String header : headers) {
            request.append(header).append("\r\n");
            hasHost |= header.startsWith("Host:");
        }
        if (!hasHost) request.append("Host: localhost\r\n");
        request.append("Content-Length: ")
                .append(body.getBytes(StandardCharsets.UTF_8).length)
                .append("\r\n\r\n")
                .append(body);
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(
                    "127.0.0.1", URI.create(TestServer.address()).getPort()));
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
