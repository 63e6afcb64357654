package nl.vaardig.platform.server.openapi;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Names an operation after its method, and marks the fields that are always there: those of a type that can't be empty.
 * The document's own reader doesn't tell an {@code int} from an {@code Integer}.
 */
final class OpenApiRequired {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> known;

    /** By what they are, not by what they hold: a record that holds itself is met again. */
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    OpenApiRequired(OpenAPI document) {
        known = document.getComponents().getSchemas();
    }

    /** The id is the class and the method yet, see {@code operationIdStrategy} in microprofile-config.properties. */
    void describe(Operation operation) {
        String id = operation.getOperationId();
        int dot = id.lastIndexOf('_');
        String type = id.substring(0, dot);
        String method = id.substring(dot + 1);
        operation.setOperationId(name(type, method));
        for (Method candidate : methods(type)) {
            if (candidate.getName().equals(method)) mark(operation, candidate);
        }
    }

    /** {@code RoundResource} and {@code open} become {@code roundOpen}; of a matrix the matrix is {@code matrix}. */
    private static String name(String type, String method) {
        String noun = type.substring(type.lastIndexOf('.') + 1).replaceFirst("Resource$", "");
        String verb = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        boolean isSame = noun.endsWith(verb) || (noun + "s").endsWith(verb);
        return noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1) + (isSame ? "" : verb);
    }

    private static Method[] methods(String type) {
        try {
            return Class.forName(type, false, OpenApiRequired.class.getClassLoader())
                    .getDeclaredMethods();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void mark(Operation operation, Method method) {
        APIResponseSchema said = method.getAnnotation(APIResponseSchema.class);
        Type answer = said == null ? method.getGenericReturnType() : said.value();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) content(response.getContent()).forEach(one -> mark(one, answer, true));
        });
        if (operation.getRequestBody() == null) return;
        List<Schema> bodies = content(operation.getRequestBody().getContent()).toList();
        for (Type sent : method.getGenericParameterTypes()) bodies.forEach(body -> mark(body, sent, false));
    }

    private static Stream<Schema> content(Content content) {
        if (content == null) return Stream.empty();
        return content.getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .filter(Objects::nonNull);
    }

    /** @param isAnswer in a request a boolean may be left out, it is false then */
    private void mark(Schema shown, Type type, boolean isAnswer) {
        Schema schema = resolved(shown);
        if (schema == null || !seen.add(schema)) return;
        if (type instanceof ParameterizedType many && Collection.class.isAssignableFrom((Class<?>) many.getRawType())) {
            if (schema.getItems() != null) mark(schema.getItems(), many.getActualTypeArguments()[0], isAnswer);
        } else if (type instanceof Class<?> record && record.isRecord() && schema.getProperties() != null) {
            fields(schema, record, isAnswer);
        }
    }

    private void fields(Schema schema, Class<?> record, boolean isAnswer) {
        Map<String, Schema> shown = schema.getProperties();
        Set<String> required = new LinkedHashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        for (RecordComponent field : record.getRecordComponents()) {
            if (!shown.containsKey(field.getName())) continue;
            Class<?> type = field.getType();
            if (type.isPrimitive() && (isAnswer || type != boolean.class)) required.add(field.getName());
            else mark(shown.get(field.getName()), field.getGenericType(), isAnswer);
        }
        if (!required.isEmpty()) schema.setRequired(new ArrayList<>(required));
    }

    private Schema resolved(Schema schema) {
        String reference = schema.getRef();
        if (reference == null) return schema;
        return reference.startsWith(REFERENCE) ? known.get(reference.substring(REFERENCE.length())) : null;
    }
}
