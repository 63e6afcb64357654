package nl.vaardig.platform.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vaardig.harness.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.engine.jdbc.connections.internal.DriverManagerConnectionProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From nothing to the tables the entities expect. Needs the database, not the server. */
class MigrationIT {

    private static String schema;
    private static MigrateResult first;

    @BeforeAll
    static void migrateAnEmptySchema() {
        schema = TestDatabase.emptySchema("vaardig_migration");
        first = flyway().migrate();
    }

    private static Flyway flyway() {
        return flyway(schema, "latest");
    }

    private static Flyway flyway(String where, String last) {
        return Flyway.configure()
                .dataSource(
                        where,
                        TestDatabase.running().user(),
                        TestDatabase.running().password())
                .locations("classpath:db/migration")
                .target(last)
                .load();
    }

    /** What is asked on each day stays what it was: the highest of all that was asked then. */
    @Test
    void whatAGoalAskedTwiceBecomesOne() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_twice");
        flyway(where, "201").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            // Without the strict mode what is left out is empty: only their ids are needed.
            sql.execute("set sql_mode = ''");
            for (String parent : List.of("municipality", "strategic_goal", "department"))
                sql.execute("insert into " + parent + " (id) values (1)");
            sql.execute("insert into skill (id, code) values (1, 'a'), (2, 'b'), (3, 'c')");
            sql.execute(
                    """
                    insert into requirement (id, municipality_id, goal_id, population, skill_id, level, importance,
                      valid_from, valid_until) values
                    (1, 1, 1, null, 1, 3, 2, '2026-01-01', '2026-06-30'), (2, 1, 1, null, 1, 2, 5, '2026-01-01', null),
                    (3, 1, 1, null, 1, 1, 5, '2026-01-01', '2026-12-31'), (4, 1, 1, null, 1, 3, 1, '2026-01-01', '2026-05-31'),
                    (5, 1, 1, 'ICT', 1, 4, 1, '2026-01-01', null), (6, 1, 1, null, 2, 4, 1, '2026-01-01', null),
                    (7, 1, 1, null, 3, 4, 1, '2026-01-01', '2026-03-31'), (8, 1, 1, null, 3, 3, 1, '2026-01-01', null),
                    (9, 1, 1, null, 3, 4, 1, '2026-04-01', '2026-06-30')""");
            sql.execute(
                    """
                    insert into goal_demand (id, municipality_id, goal_id, skill_id, level, people, needed_by, department_id)
                    values (1, 1, 1, 1, 2, 10, '2027-01-01', null), (2, 1, 1, 1, 2, 12, '2027-01-01', null),
                      (3, 1, 1, 1, 2, 4, '2027-01-01', 1)""");
            flyway(where, "202").migrate();
            assertEquals(
                    List.of(
                            "1 2026-01-01 2026-06-30",
                            "2 2026-07-01 ",
                            "5 2026-01-01 ",
                            "6 2026-01-01 ",
                            "7 2026-01-01 2026-03-31",
                            "8 2026-07-01 ",
                            "9 2026-04-01 2026-06-30"),
                    lines(
                            sql,
                            "select concat(id, ' ', valid_from, ' ', coalesce(valid_until, '')) from requirement order by id"));
            assertEquals(List.of("2", "3"), lines(sql, "select id from goal_demand order by id"));
        }
    }

    /** What is no longer there leaves nothing behind; what is another municipality's neither. */
    @Test
    void whomARoundAsksStandsInRows() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_rounds");
        flyway(where, "234?").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            sql.execute("set sql_mode = ''");
            sql.execute("insert into municipality (id, code) values (1, 'a'), (2, 'b')");
            sql.execute(
                    "insert into department (id, municipality_id, code) values (11, 1, 'a'), (12, 1, 'b'), (13, 2, 'c')");
            sql.execute("insert into job_role (id, municipality_id, code) values (21, 1, 'a')");
            sql.execute("insert into round (id, municipality_id, code) values (1, 1, 'a'), (2, 1, 'b')");
            sql.execute(
                    """
                    insert into round_plan (round_id, municipality_id, departments, job_roles) values
                    (1, 1, '11,12,13,14', '21'), (2, 1, '', '')""");
            flyway(where, "235").migrate();
            assertEquals(
                    List.of("1 11", "1 12"),
                    lines(sql, "select concat(round_id, ' ', department_id) from round_plan_department order by 1"));
            assertEquals(
                    List.of("1 21"), lines(sql, "select concat(round_id, ' ', job_role_id) from round_plan_job_role"));
        }
    }

    /** What was given before is never given again, whichever numbers were drawn and not used. */
    @Test
    void numbersGoOnBehindThoseGiven() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_numbers");
        flyway(where, "264?").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            for (int i = 0; i < 1003; i++) sql.executeQuery("select next value for agreement_seq");
            long given = number(sql, "select next value for agreement_seq") + 50;
            flyway(where, "265").migrate();
            long block = number(sql, "select next value for agreement_seq");
            assertTrue((block - 1) * 50 + 1 > given, block + " after " + given);
            assertEquals(block + 1, number(sql, "select next value for agreement_seq"), "one by one on one node");
        }
    }

    /** One that steps by itself is refused by a cluster, or gives the same number twice. */
    @Test
    void everySequenceStepsAsItsNodeSays() throws SQLException {
        try (Connection database = TestDatabase.connect(schema);
                Statement sql = database.createStatement()) {
            String all = "select table_name from information_schema.tables where table_schema = database()"
                    + " and table_type = 'SEQUENCE'";
            for (String sequence : lines(sql, all)) {
                assertEquals(0, number(sql, "select increment from " + sequence), sequence);
                assertTrue(number(sql, "select cache_size from " + sequence) > 0, sequence);
            }
        }
    }

    @Test
    void whatWaitsTwiceWaitsOnce() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_once");
        flyway(where, "265").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            sql.execute("set sql_mode = ''");
            sql.execute("insert into municipality (id, code) values (1, 'a')");
            sql.execute("insert into employee (id, municipality_id, staff_number) values (1, 1, 'a'), (2, 1, 'b')");
            sql.execute("insert into skill (id, municipality_id, code) values (1, 1, 'a'), (2, 1, 'b')");
            sql.execute("insert into membership (id, municipality_id, account_id) values (1, 1, 1), (2, 1, 2)");
            sql.execute(
                    """
                    insert into agreement (id, municipality_id, employee_id, skill_id, agreed_at, outcome, ended_at) values
                    (1, 1, 1, 1, '2026-01-01', null, null), (2, 1, 1, 1, '2026-01-02', null, null),
                    (3, 1, 1, 1, '2026-01-02', null, null), (4, 1, 1, 2, '2026-01-01', null, null),
                    (5, 1, 1, 1, '2026-01-03', 'WITHDRAWN', '2026-01-04'), (6, 1, 2, 1, '2026-01-01', null, null)""");
            sql.execute(
                    """
                    insert into access_request (id, municipality_id, membership_id, role, employee_id, asked_at, asked_by_name)
                    values (1, 1, 1, 'BOARD', null, '2026-01-01', 'a'), (2, 1, 1, 'BOARD', null, '2026-01-02', 'b'),
                    (3, 1, 1, null, 1, '2026-01-01', 'a'), (4, 1, 1, null, 2, '2026-01-02', 'b'),
                    (5, 1, 2, 'BOARD', null, '2026-01-01', 'a')""");
            flyway(where, "266").migrate();
            assertEquals(
                    List.of("3", "4", "6"), lines(sql, "select id from agreement where outcome is null order by id"));
            assertEquals(
                    List.of("1", "3", "5"),
                    lines(sql, "select id from access_request where outcome is null order by id"));
        }
    }

    /** Nothing of a file is lost, wherever its parts were cut before. */
    @Test
    void filesAreKeptInOnePlace() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_files");
        flyway(where, "279?").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            sql.execute("set sql_mode = ''");
            sql.execute(
                    """
                    insert into proof (id, municipality_id, title, link, file_name, file_kind, file_size, added_at) values
                    (7, 1, 'a', null, 'a.pdf', 'PDF', 1048579, '2026-01-01'), (8, 1, 'b', 'https://b.example', null, null, null, '2026-01-02')""");
            sql.execute("insert into proof_file values (7, 0, 1, repeat('a', 1048576)), (7, 1, 1, 'bcd')");
            sql.execute(
                    "insert into import_run (id, municipality_id, file_name) values (5, 1, 'a.csv'), (6, 1, 'b.csv')");
            sql.execute(
                    """
                    insert into import_file values (5, 0, 1, concat(repeat('a', 1048576), repeat('b', 1048576),
                      repeat('c', 1048576), repeat('d', 1048576))), (5, 1, 1, 'ef')""");
            flyway(where, "280").migrate();
            assertEquals(
                    List.of("7 proof PDF 1048579", "13 import OTHER 4194306"),
                    lines(sql, "select concat_ws(' ', id, used_for, type, bytes) from stored_file order by id"));
            assertEquals(
                    1,
                    number(
                            sql,
                            "select count(*) from stored_file where sha256 = unhex(sha2(concat(repeat('a', 1048576), 'bcd'), 256))"));
            assertEquals(
                    List.of(
                            "7 0 1048576 a",
                            "7 1 3 b",
                            "13 0 1048576 a",
                            "13 1 1048576 b",
                            "13 2 1048576 c",
                            "13 3 1048576 d",
                            "13 4 2 e"),
                    lines(
                            sql,
                            """
                            select concat_ws(' ', file_id, part, length(content), left(content, 1)) from stored_file_part
                            order by file_id, part"""));
            assertEquals(List.of("7"), lines(sql, "select file_id from proof where file_id is not null"));
            assertEquals(
                    List.of("5 13"),
                    lines(sql, "select concat(id, ' ', file_id) from import_run where file_id is not null"));
            assertTrue((number(sql, "select next value for stored_file_seq") - 1) * 50 + 1 > 13);
        }
    }

    /** Also numbers with signs that an address writes otherwise, and what is no longer there. */
    @Test
    void whomAMassActWasForStandsInRows() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_criteria");
        flyway(where, "290").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            sql.execute("set sql_mode = ''");
            String numbers = URLEncoder.encode("1001 A&B a&b é-1 100%25 ☃", StandardCharsets.UTF_8);
            sql.execute(
                    """
                    insert into bulk_assignment (id, municipality_id, criteria) values
                    (1, 1, '?employee=7&employee=9&staffNumbers=%s&skill=3&track=DATA_ANALYSIS&jobRole=4&department=5&population=ICT'),
                    (2, 1, null), (3, 1, ''), (4, 1, '?staffNumbers=12')"""
                            .formatted(numbers));
            flyway(where, "291").migrate();
            assertEquals(
                    List.of(
                            "DEPARTMENT 5",
                            "EMPLOYEE 7",
                            "EMPLOYEE 9",
                            "JOB_ROLE 4",
                            "POPULATION ICT",
                            "SKILL 3",
                            "STAFF_NUMBER 100%25",
                            "STAFF_NUMBER 1001",
                            "STAFF_NUMBER A&B",
                            "STAFF_NUMBER a&b",
                            "STAFF_NUMBER é-1",
                            "STAFF_NUMBER ☃",
                            "TRACK DATA_ANALYSIS"),
                    lines(
                            sql,
                            "select concat(kind, ' ', value) from bulk_criterion where bulk_id = 1 order by kind, value"));
            assertEquals(
                    List.of("4 12"),
                    lines(sql, "select concat(bulk_id, ' ', value) from bulk_criterion where bulk_id > 1"));
        }
    }

    /** A named one by one act of a whole municipality. */
    @Test
    void thousandsWhoWereNamedStandInRows() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_thousands");
        flyway(where, "290").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            sql.execute("set sql_mode = ''");
            String employees = IntStream.range(0, 12_000)
                    .mapToObj(i -> "employee=" + (4_000_000 + i))
                    .collect(Collectors.joining("&", "?", ""));
            sql.execute("insert into bulk_assignment (id, municipality_id, criteria) values (1, 1, '%s')"
                    .formatted(employees));
            flyway(where, "291").migrate();
            assertEquals(12_000, number(sql, "select count(*) from bulk_criterion where kind = 'EMPLOYEE'"));
        }
    }

    @Test
    void whatARoundRemindsOfStandsInRows() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_reminders");
        flyway(where, "291").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            sql.execute("set sql_mode = ''");
            sql.execute(
                    """
                    insert into round_plan (round_id, municipality_id, populations, reminders) values
                    (1, 1, 'ICT,OTHER', '1,7,14'), (2, 1, '', ''), (3, 1, 'ICT', '0')""");
            flyway(where, "292").migrate();
            assertEquals(
                    List.of("1 ICT", "1 OTHER", "3 ICT"),
                    lines(sql, "select concat(round_id, ' ', population) from round_plan_population order by 1"));
            assertEquals(
                    List.of("1 1", "1 7", "1 14", "3 0"),
                    lines(
                            sql,
                            """
                            select concat(round_id, ' ', days_before_closing) from round_plan_reminder
                            order by round_id, days_before_closing"""));
        }
    }

    /** Each text is where it was, whatever signs it has; a change is no argument. */
    @Test
    void whatAnImportKeepsInOrderIsAnArray() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_arrays");
        flyway(where, "292").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            sql.execute("set sql_mode = ''");
            sql.execute(
                    """
                    insert into import_line (id, municipality_id, run_id, message_key, detail) values
                    (1, 1, 1, 'k', concat('a "b"', char(31 using utf8mb4), 'c\\\\d é', char(31 using utf8mb4), '')),
                    (2, 1, 1, null, 'name: "a" → b'), (3, 1, 1, 'k', ''), (4, 1, 1, null, null),
                    (5, 1, 1, 'k', concat('a', char(9 using utf8mb4), 'b'))""");
            sql.execute(
                    """
                    insert into import_run (id, municipality_id, failure_key, failure_detail) values
                    (1, 1, 'k', concat('x', char(31 using utf8mb4), '2')), (2, 1, null, null)""");
            sql.execute(
                    """
                    insert into import_choice (run_id, municipality_id, read_columns) values
                    (1, 1, concat('code', char(31 using utf8mb4))), (2, 1, null)""");
            sql.execute(
                    """
                    insert into import_mapping (id, municipality_id, kind, fingerprint, heads, read_columns) values
                    (1, 1, 'a', 'b', concat('"Code"', char(31 using utf8mb4), 'Naam'), concat('code', char(31 using utf8mb4), 'name'))""");
            flyway(where, "293").migrate();
            assertEquals(
                    List.of("1 [\"a \\\"b\\\"\",\"c\\\\d é\",\"\"]", "3 [\"\"]", "5 [\"a b\"]"),
                    lines(
                            sql,
                            "select concat(id, ' ', arguments) from import_line where arguments is not null order by id"));
            assertEquals(
                    List.of("2 name: \"a\" → b"),
                    lines(sql, "select concat(id, ' ', detail) from import_line where detail is not null"));
            assertEquals(
                    List.of("[\"x\",\"2\"]"),
                    lines(
                            sql,
                            "select failure_arguments from import_run where failure_arguments is not null order by id"));
            assertEquals(
                    List.of("[\"code\",\"\"]"),
                    lines(sql, "select read_columns from import_choice where read_columns is not null"));
            assertEquals(
                    List.of("[\"\\\"Code\\\"\",\"Naam\"] [\"code\",\"name\"]"),
                    lines(sql, "select concat(heads, ' ', read_columns) from import_mapping"));
        }
    }

    @Test
    void whatAMunicipalityChoseStandsInRows() throws SQLException {
        String where = TestDatabase.emptySchema("vaardig_settings");
        flyway(where, "293").migrate();
        try (Connection database = TestDatabase.connect(where);
                Statement sql = database.createStatement()) {
            sql.execute(
                    """
                    insert into municipality (id, code, name, created_at, counting_rule, smallest_group, agreement_days)
                    values (1, 'GM0001', 'a', '2026-01-01', 'HIGHEST', 12, 30)""");
            flyway(where, "294").migrate();
            assertEquals(
                    List.of("agreementDays 30", "countingRule HIGHEST", "smallestGroup 12"),
                    lines(
                            sql,
                            "select concat(name, ' ', value) from municipality_setting where municipality_id = 1 order by 1"));
            assertThrows(
                    SQLException.class,
                    () -> sql.execute("update municipality_setting set value = '4' where name = 'smallestGroup'"));
        }
    }

    private static long number(Statement sql, String query) throws SQLException {
        return Long.parseLong(lines(sql, query).get(0));
    }

    private static List<String> lines(Statement sql, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) lines.add(rows.getString(1));
        }
        return lines;
    }

    @Test
    void everyMigrationRuns() {
        assertAll(
                () -> assertTrue(first.success),
                () -> assertEquals(flyway().info().all().length, first.migrationsExecuted),
                () -> assertEquals(0, flyway().info().pending().length));
    }

    @Test
    void aSecondRunDoesNothing() {
        assertEquals(0, flyway().migrate().migrationsExecuted);
    }

    @Test
    void entitiesFitTheTables() {
        assertDoesNotThrow(() -> validated().close());
    }

    /** The same persistence unit, without the server around it. */
    private static EntityManagerFactory validated() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.jdbc.url", schema);
        settings.put("jakarta.persistence.jdbc.user", TestDatabase.running().user());
        settings.put("jakarta.persistence.jdbc.password", TestDatabase.running().password());
        settings.put("hibernate.connection.provider_class", DriverManagerConnectionProvider.class.getName());
        settings.put("hibernate.transaction.coordinator_class", "jdbc");
        settings.put("hibernate.transaction.jta.platform", "none");
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "true");
        settings.put("jakarta.persistence.schema-generation.database.action", "validate");
        settings.put("hibernate.hbm2ddl.auto", "validate");
        return Persistence.createEntityManagerFactory("vaardig", settings);
    }
}
