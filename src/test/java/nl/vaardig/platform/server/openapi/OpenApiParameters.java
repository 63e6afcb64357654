package nl.vaardig.platform.server.openapi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.page.Paging;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Of which type a parameter is, by its name. The endpoints take them as text, so that what can't be read is refused with
 * its name; whoever calls them must know what is meant.
 */
final class OpenApiParameters {

    private static final Map<String, Schema> TYPES = types();

    private OpenApiParameters() {}

    private static Map<String, Schema> types() {
        Map<String, Schema> types = new HashMap<>();
        for (String id : List.of(
                "department",
                "departmentId",
                "employee",
                "employeeId",
                "framework",
                "goal",
                "goalId",
                "jobRole",
                "jobRoleId",
                "path",
                "skill",
                "skillId")) {
            types.put(id, of(SchemaType.INTEGER, "int64"));
        }
        for (String day : List.of("askedOn", "day", "from", "known", "on", "since", "until")) {
            types.put(day, of(SchemaType.STRING, "date"));
        }
        for (String truth : List.of("alone", "critical", "gaps", "open", "voluntary")) {
            types.put(truth, of(SchemaType.BOOLEAN, null));
        }
        types.put("knownAt", of(SchemaType.STRING, "date-time"));
        types.put("page", number(1, Paging.LAST));
        types.put("pageSize", number(1, Paging.MOST));
        types.put("days", number(1, 365));
        types.put("criticality", number(1, 3));
        types.put("depth", number(1, 3));
        types.put("needed", number(1, 9));
        types.put("floorLevel", of(SchemaType.INTEGER, "int32"));
        types.put("halfLifeMonths", of(SchemaType.INTEGER, "int32"));
        return types;
    }

    static void describe(Operation operation) {
        if (operation.getParameters() == null) return;
        operation.getParameters().forEach(OpenApiParameters::describe);
    }

    private static void describe(Parameter parameter) {
        Schema type = TYPES.get(parameter.getName());
        boolean isText = parameter.getSchema() != null
                && List.of(SchemaType.STRING).equals(parameter.getSchema().getType());
        if (type != null && isText) parameter.setSchema(type);
        if (parameter.getExample() != null) parameter.setExample(example(parameter));
    }

    /** As the type has it: a number without quotation marks, one in a list where there may be several. */
    private static Object example(Parameter parameter) {
        String written = parameter.getExample().toString();
        List<SchemaType> types =
                parameter.getSchema() == null ? null : parameter.getSchema().getType();
        if (types == null || types.isEmpty()) return written;
        return switch (types.get(0)) {
            case INTEGER -> Long.valueOf(written);
            case BOOLEAN -> Boolean.valueOf(written);
            case ARRAY -> written.matches("\\d+") ? List.of(Long.valueOf(written)) : List.of(written);
            default -> written;
        };
    }

    private static Schema number(int least, int most) {
        return of(SchemaType.INTEGER, "int32")
                .minimum(BigDecimal.valueOf(least))
                .maximum(BigDecimal.valueOf(most));
    }

    private static Schema of(SchemaType type, String format) {
        return OASFactory.createSchema().addType(type).format(format);
    }
}
