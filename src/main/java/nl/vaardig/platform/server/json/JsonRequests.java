package nl.vaardig.platform.server.json;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import nl.vaardig.platform.words.JsonText;

/** Looks at the JSON of every request before it becomes a record; an empty body is left to the endpoint. */
@Provider
public class JsonRequests implements ReaderInterceptor {

    /** In bytes; a request is a form of some fields, what is larger is a file and comes as an import. */
    private static final int MOST = 2_000_000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isRecord(context.getGenericType())) return context.proceed();
        byte[] sent = context.getInputStream().readNBytes(MOST + 1);
        if (sent.length > MOST) throw new WebApplicationException(413);
        if (!new String(sent, StandardCharsets.UTF_8).isBlank())
            JsonShape.check(JsonText.read(sent), context.getGenericType());
        context.setInputStream(new ByteArrayInputStream(sent));
        return context.proceed();
    }

    private static boolean isRecord(Type type) {
        if (type instanceof ParameterizedType many) return isRecord(many.getActualTypeArguments()[0]);
        return type instanceof Class<?> one && one.isRecord();
    }
}
