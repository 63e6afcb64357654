package nl.vaardig.exchange.trace;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.inventory.Rating;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.Appointment;
import nl.vaardig.organisation.Department;
import nl.vaardig.organisation.Employee;
import nl.vaardig.organisation.EndReason;
import nl.vaardig.organisation.JobRole;
import nl.vaardig.organisation.Population;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.RuleRefused;

/** What an import can make and change, and take back: what of it a file can change, as one text, and how to put that back. */
public enum Thing {
    JOB_ROLE(JobRole.class) {
        @Override
        List<?> values(Object entity, EntityManager db) {
            JobRole role = (JobRole) entity;
            return listed(
                    role.name().nl(),
                    role.name().en(),
                    role.description().nl(),
                    role.description().en(),
                    role.population(),
                    role.managerial());
        }

        @Override
        void putBack(Object entity, List<String> was, EntityManager db) {
            JobRole role = (JobRole) entity;
            role.describe(new Bilingual(was.get(0), was.get(1)), new Bilingual(was.get(2), was.get(3)));
            role.place(Population.valueOf(was.get(4)), Boolean.parseBoolean(was.get(5)));
        }
    },
    DEPARTMENT(Department.class) {
        @Override
        List<?> values(Object entity, EntityManager db) {
            Department department = (Department) entity;
            return listed(department.name(), id(department.parent(), db));
        }

        @Override
        void putBack(Object entity, List<String> was, EntityManager db) {
            Department department = (Department) entity;
            department.rename(was.get(0));
            department.moveUnder(was.get(1) == null ? null : there(Department.class, was.get(1), db));
        }
    },
    EMPLOYEE(Employee.class) {
        @Override
        List<?> values(Object entity, EntityManager db) {
            Employee employee = (Employee) entity;
            return listed(employee.givenName(), employee.familyName(), employee.email(), employee.birthYear());
        }

        @Override
        void putBack(Object entity, List<String> was, EntityManager db) {
            Integer born = was.get(3) == null ? null : Integer.valueOf(was.get(3));
            ((Employee) entity).correct(was.get(0), was.get(1), was.get(2), born);
        }
    },
    APPOINTMENT(Appointment.class) {
        @Override
        List<?> values(Object entity, EntityManager db) {
            Appointment appointment = (Appointment) entity;
            return listed(
                    id(appointment.department(), db),
                    id(appointment.jobRole(), db),
                    appointment.fte().stripTrailingZeros().toPlainString(),
                    appointment.startOn(),
                    appointment.endOn(),
                    appointment.endReason());
        }

        @Override
        void putBack(Object entity, List<String> was, EntityManager db) {
            Appointment appointment = (Appointment) entity;
            appointment.goOn();
            appointment.correct(
                    there(Department.class, was.get(0), db),
                    there(JobRole.class, was.get(1), db),
                    new BigDecimal(was.get(2)),
                    LocalDate.parse(was.get(3)));
            if (was.get(4) != null) appointment.end(LocalDate.parse(was.get(4)), EndReason.valueOf(was.get(5)));
        }
    },
    REQUIREMENT(Requirement.class) {
        @Override
        List<?> values(Object entity, EntityManager db) {
            Requirement requirement = (Requirement) entity;
            return listed(requirement.level(), requirement.importance(), requirement.validUntil());
        }

        @Override
        void putBack(Object entity, List<String> was, EntityManager db) {
            Requirement requirement = (Requirement) entity;
            requirement.correct(Integer.parseInt(was.get(0)), Integer.parseInt(was.get(1)));
            requirement.lastUntil(was.get(2) == null ? null : LocalDate.parse(was.get(2)));
        }
    },
    /** Only ever added. */
    RATING(Rating.class) {
        @Override
        List<?> values(Object entity, EntityManager db) {
            return List.of();
        }

        @Override
        void putBack(Object entity, List<String> was, EntityManager db) {
            throw new IllegalStateException("a rating never changes");
        }
    };

    private final Class<?> type;

    Thing(Class<?> type) {
        this.type = type;
    }

    public Class<?> type() {
        return type;
    }

    abstract List<?> values(Object entity, EntityManager db);

    abstract void putBack(Object entity, List<String> was, EntityManager db);

    /** What a file can change of it, as JSON. */
    public String state(Object entity, EntityManager db) {
        JsonArrayBuilder state = Json.createArrayBuilder();
        for (Object value : values(entity, db)) {
            if (value == null) state.addNull();
            else state.add(value.toString());
        }
        return state.build().toString();
    }

    /** @throws RuleRefused when it was under or in something that is gone */
    public void putBack(Object entity, String state, EntityManager db) {
        List<String> was = new ArrayList<>();
        try (var reader = Json.createReader(new StringReader(state))) {
            JsonArray array = reader.readArray();
            for (JsonValue value : array) was.add(value instanceof JsonString text ? text.getString() : null);
        }
        putBack(entity, was, db);
    }

    // List.of takes no null.
    private static List<Object> listed(Object... values) {
        List<Object> list = new ArrayList<>();
        for (Object value : values) list.add(value);
        return list;
    }

    /** Of what may be a proxy, without loading it. */
    static Object id(Object entity, EntityManager db) {
        return entity == null
                ? null
                : db.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
    }

    private static <E> E there(Class<E> type, String id, EntityManager db) {
        E found = db.find(type, Long.valueOf(id));
        RuleRefused.unless(found != null, "rule.importRun.placeGone");
        return found;
    }
}
