package nl.vaardig;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vaardig.Endpoints.Endpoint;

/** Through which parameters, fields and bodies something comes into an endpoint. */
final class Doors {

    private Doors() {}

    static Set<String> queryOf(Endpoint endpoint) {
        Set<String> names = new TreeSet<>(of(endpoint.method(), QueryParam.class, QueryParam::value));
        fields(endpoint.resource(), QueryParam.class, QueryParam::value).forEach(names::add);
        return names;
    }

    static Set<String> formOf(Endpoint endpoint) {
        return of(endpoint.method(), FormParam.class, FormParam::value);
    }

    /** Whether it reads whatever fields a form has. */
    static boolean readsAnyForm(Endpoint endpoint) {
        return Arrays.stream(endpoint.method().getParameterTypes()).anyMatch(type -> type == MultivaluedMap.class);
    }

    /** The type of the body that it reads as JSON; {@code Object} for one that it reads itself. */
    static Optional<Type> bodyOf(Endpoint endpoint) {
        return Arrays.stream(endpoint.method().getParameters())
                .filter(parameter -> !isBound(parameter))
                .map(Parameter::getParameterizedType)
                .filter(Doors::isRequest)
                .map(type -> type == InputStream.class ? Object.class : type)
                .findFirst();
    }

    private static boolean isRequest(Type type) {
        if (type instanceof ParameterizedType list) return isRequest(list.getActualTypeArguments()[0]);
        return type == InputStream.class || type instanceof Class<?> one && one.isRecord();
    }

    private static boolean isBound(Parameter parameter) {
        return Stream.of(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getName().startsWith("jakarta.ws.rs.") || type == Context.class);
    }

    private static <A extends Annotation> Set<String> of(Method method, Class<A> kind, Function<A, String> name) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            named(parameter, kind, name).ifPresent(names::add);
            if (parameter.isAnnotationPresent(BeanParam.class))
                fields(parameter.getType(), kind, name).forEach(names::add);
        }
        return names;
    }

    private static <A extends Annotation> List<String> fields(Class<?> type, Class<A> kind, Function<A, String> name) {
        return Stream.<Class<?>>iterate(type, at -> at != null && at != Object.class, Class::getSuperclass)
                .flatMap(at -> Arrays.stream(at.getDeclaredFields()))
                .flatMap(field -> field(field, kind, name))
                .toList();
    }

    private static <A extends Annotation> Stream<String> field(Field field, Class<A> kind, Function<A, String> name) {
        Stream<String> below = field.isAnnotationPresent(BeanParam.class)
                ? fields(field.getType(), kind, name).stream()
                : Stream.empty();
        return Stream.concat(named(field, kind, name).stream(), below);
    }

    private static <A extends Annotation> Optional<String> named(
            AnnotatedElement place, Class<A> kind, Function<A, String> name) {
        return Optional.ofNullable(place.getAnnotation(kind)).map(name);
    }
}
