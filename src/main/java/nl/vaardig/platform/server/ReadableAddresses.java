package nl.vaardig.platform.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns away addresses that are none: further inside they break the reading of the address itself, with a 500. */
@WebFilter("/*")
public class ReadableAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern ESCAPES = Pattern.compile("(?:%[89a-fA-F][0-9a-fA-F])+");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!isPath(request.getRequestURI())) answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (!isQuery(request.getQueryString())) answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else chain.doFilter(request, answer);
    }

    static boolean isPath(String path) {
        try {
            return new URI(path).getRawPath() != null && isText(path);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Browsers leave some signs as they are that the standard wants written otherwise; those can be read. */
    static boolean isQuery(String query) {
        return query == null || !BROKEN_ESCAPE.matcher(query).find() && isText(query);
    }

    /** Whether what is escaped is UTF-8. */
    private static boolean isText(String escaped) {
        Matcher escapes = ESCAPES.matcher(escaped);
        while (escapes.find()) if (!isUtf8(escapes.group())) return false;
        return true;
    }

    private static boolean isUtf8(String escapes) {
        byte[] bytes = new byte[escapes.length() / 3];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(escapes, i * 3 + 1, i * 3 + 3, 16);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
