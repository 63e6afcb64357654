package nl.vaardig.platform.server;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;

/**
 * Refuses what the API is asked and doesn't know: {@code ?staffNumber=1} would otherwise answer with everybody, and look
 * as if it had listened. Pages let such a word pass, links of others add theirs to them. A number that is none is told at
 * its name on both.
 */
@Provider
@Priority(Priorities.USER)
public class AskedNames implements ContainerRequestFilter {

    /** For each endpoint the parameters it declares and their types. */
    private final Map<Method, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    @Context
    ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext context) {
        if (endpoint.getResourceMethod() == null) return;
        Map<String, Class<?>> known = declared.computeIfAbsent(
                endpoint.getResourceMethod(), method -> of(method, endpoint.getResourceClass()));
        boolean isApi = ApiPath.is(context.getUriInfo());
        context.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (isApi && !known.containsKey(name)) throw new BadField(name, "problem.query.unknown", name);
            if (isApi && values.size() > 1 && known.get(name) == String.class)
                throw new BadField(name, "problem.query.twice", name);
            if (isApi && known.get(name) == boolean.class) truth(name, values.get(0));
            if (known.containsKey(name)) number(known.get(name), name, values);
        });
    }

    private static void number(Class<?> type, String name, List<String> values) {
        if (type == Long.class || type == long.class) values.forEach(value -> Asked.id(value, name));
        if (type == Integer.class || type == int.class) values.forEach(value -> Asked.number(value, name));
    }

    private static void truth(String name, String value) {
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false"))
            throw new BadField(name, "problem.query.truth", value);
    }

    static Map<String, Class<?>> of(Method method, Class<?> resource) {
        Map<String, Class<?>> names = new HashMap<>();
        for (Parameter parameter : method.getParameters()) add(parameter, parameter.getType(), names);
        fields(resource, names);
        return names;
    }

    private static void fields(Class<?> type, Map<String, Class<?>> names) {
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) add(field, field.getType(), names);
        }
    }

    private static void add(AnnotatedElement place, Class<?> type, Map<String, Class<?>> names) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        if (query != null) names.put(query.value(), type);
        if (place.isAnnotationPresent(BeanParam.class)) fields(type, names);
    }
}
