package nl.vaardig.learning.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.TestDatabase;
import nl.vaardig.harness.Visitor;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.start.DemoCredentials;
import org.junit.jupiter.api.Test;

/** HR plans a series; an employee on a phone waits and moves up; a trainer takes attendance. */
class SessionStoryPageIT extends FromOutside {

    private static final String HR = "hr@waterveen.example";
    private static final String EMPLOYEE = "medewerker@waterveen.example";
    private static final String MANAGER = "manager@waterveen.example";

    @Test
    void hrPlansASeriesWeekByWeek() {
        Browser.deskAndPhone(browser -> {
            browser.signedInAs(HR).go("/sessions");
            browser.look("sessions");
            browser.link(browser.t("session.edit.new")).click();
            browser.page().locator("form.stack").first().evaluate("form => form.noValidate = true");
            browser.button(browser.t("session.edit.save")).click();
            assertThat(browser.page().locator("#title-nl")).hasAttribute("aria-invalid", "true");
            browser.look("session-series-wrong");
            browser.field(browser.t("session.edit.titleNl")).fill("Schrijven voor iedereen");
            browser.field(browser.t("session.edit.titleEn")).fill("Writing for everybody");
            browser.button(browser.t("session.edit.save")).click();
            browser.link(browser.t("session.edit.plan")).click();
            browser.look("session-date-form");
            browser.page().locator("#day").fill("2027-03-28");
            browser.page().locator("#begins").fill("02:30");
            browser.page().locator("#ends").fill("04:00");
            browser.page().locator("#place").fill("Raadzaal");
            browser.button(browser.t("session.edit.save")).click();
            assertThat(browser.page().locator("#begins")).hasAttribute("aria-invalid", "true");
            browser.page().locator("#day").fill("2027-03-22");
            browser.page().locator("#begins").fill("09:00");
            browser.page().locator("#ends").fill("12:00");
            browser.page().locator("#times").fill("3");
            browser.page().locator("#seats").fill("1");
            browser.button(browser.t("session.edit.save")).click();
            assertThat(browser.page().locator("main .items li")).hasCount(3);
            assertThat(browser.page().locator("main .items li").nth(1)).containsText("09:00–12:00");
            browser.look("session-series");
            cancelsTheLast(browser);
        });
    }

    private static void cancelsTheLast(Browser browser) {
        browser.page().locator("main .items li a").nth(2).click();
        browser.look("session-hr");
        browser.link(browser.t("session.cancel.act")).click();
        browser.look("session-cancel");
        browser.field(browser.t("session.cancel.reason")).fill("De trainer is ziek.");
        browser.button(browser.t("session.cancel.act")).click();
        assertThat(browser.page().getByText("De trainer is ziek.")).isVisible();
    }

    /** A new series with one date. @return the address of the date */
    private static String date(LocalDateTime starts, int seats, String mail) {
        Visitor hr = Visitor.signedInAs(HR);
        HttpResponse<String> made = hr.post("/sessions/series", Map.of("title-nl", "Balie", "title-en", "Desk"));
        String series = made.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> planned = hr.post(
                series + "/dates",
                Map.of(
                        "day", starts.toLocalDate().toString(),
                        "begins", "%02d:%02d".formatted(starts.getHour(), starts.getMinute()),
                        "ends", "23:59",
                        "times", "1",
                        "place", "Brug",
                        "trainerName", "Ans Vis",
                        "trainerMail", mail,
                        "seats", String.valueOf(seats),
                        "closesHours", "0",
                        "cancelHours", "0"));
        assertEquals(303, planned.statusCode(), planned.body());
        return hr.get(series).body().replaceAll("(?s).*?href=\"(/sessions/\\d+)\".*", "$1");
    }

    @Test
    void anEmployeeOnAPhoneWaitsAndMovesUp() {
        String session = date(LocalDate.now(AmsterdamClock.ZONE).plusDays(40).atTime(9, 0), 1, "ans@elders.example");
        Visitor manager = Visitor.signedInAs(MANAGER);
        assertEquals(303, manager.post(session + "/sign-up", Map.of()).statusCode());
        try (Browser phone = Browser.onAPhone("nl")) {
            phone.signedInAs(EMPLOYEE).go(session);
            phone.look("session-full");
            phone.page().getByText(phone.t("session.wait")).click();
            assertThat(phone.page().getByText(phone.t("session.you.waiting"))).isVisible();
            assertEquals(
                    303, manager.post(session + "/sign-up/removal", Map.of()).statusCode());
            for (String where : new String[] {"/my/paths", "/my/sessions", session}) {
                phone.go(where);
                Locator news = phone.page()
                        .locator(".utrecht-alert")
                        .filter(new Locator.FilterOptions().setHasText(phone.t("session.news.MOVED_UP")))
                        .first();
                assertThat(news).isVisible();
                for (String known : new String[] {"Balie", "09:00–23:59", "Brug", "Ans Vis"})
                    assertThat(news).containsText(known);
                phone.look("session-moved-up" + where.replace('/', '-'));
            }
            phone.page().getByText(phone.t("session.news.read")).click();
            assertThat(phone.page().getByText(phone.t("session.news.MOVED_UP"))).hasCount(0);
            phone.button(phone.t("session.feed.make")).click();
            phone.look("session-feed");
            String address = phone.page().locator("#feed").inputValue();
            String feed = Visitor.stranger()
                    .get(address.replaceAll("^https?://[^/]+", ""))
                    .body();
            assertTrue(feed.contains("SUMMARY:Balie") && feed.contains("TZID:Europe/Amsterdam"), feed);
            assertEquals(
                    303,
                    Visitor.signedInAs(EMPLOYEE)
                            .post(session + "/sign-up/removal", Map.of())
                            .statusCode());
        }
    }

    @Test
    void aTrainerWithoutAnAccountTakesAttendance() {
        LocalDateTime soon = LocalDateTime.now(AmsterdamClock.ZONE).plusMinutes(12);
        assumeTrue(soon.getHour() < 23 && soon.toLocalDate().equals(LocalDate.now(AmsterdamClock.ZONE)));
        String session = date(soon, 5, "ans@elders.example");
        assertEquals(
                303,
                Visitor.signedInAs(MANAGER).post(session + "/sign-up", Map.of()).statusCode());
        String made = Visitor.signedInAs(HR)
                .post(session + "/trainer-address", Map.of())
                .body();
        String address = made.replaceAll("(?s).*(/sessions/trainer/[A-Za-z0-9_-]{43}).*", "$1");
        try (Browser desk = Browser.atADesk("nl")) {
            desk.go(address);
            desk.look("session-trainer");
            desk.page()
                    .locator("label.chip", new Page.LocatorOptions().setHasText(desk.t("enum.Presence.PRESENT")))
                    .first()
                    .click();
            desk.button(desk.t("session.attendance.save")).click();
            assertThat(desk.page().getByText(desk.t("session.done.marked"))).isVisible();
            desk.signedInAs(HR).go(session + "/attendance");
            assertThat(desk.page().locator("input[value=PRESENT]").first()).isChecked();
            desk.look("session-attendance");
        }
        String code = Visitor.signedInAs(HR)
                .get(session + "/attendance")
                .body()
                .replaceAll("(?s).*code=([A-Z0-9]{6}).*", "$1");
        HttpResponse<String> unknown = Visitor.stranger().get(session + "/code?code=" + code);
        assertEquals(302, unknown.statusCode());
        assertTrue(unknown.headers().firstValue("Location").orElse("").contains("next=%2Fsessions"));
        assertEquals(
                409,
                Visitor.signedInAs(EMPLOYEE)
                        .post(session + "/code", Map.of("code", code))
                        .statusCode());
    }

    @Test
    void otherProgramsSignUpAndLeave() {
        String session = date(LocalDate.now(AmsterdamClock.ZONE).plusDays(41).atTime(9, 0), 1, "");
        Visitor manager = Visitor.signedInAs(MANAGER);
        String own = "/api/v1" + session + "/sign-up";
        assertTrue(manager.send("POST", own, "application/json", "").body().contains("\"own\":\"SIGNED_UP\""));
        Visitor employee = Visitor.signedInAs(EMPLOYEE);
        assertTrue(employee.send("POST", own, "application/json", "").body().contains("\"own\":\"WAITING\""));
        assertEquals(409, employee.send("POST", own, "application/json", "").statusCode());
        assertEquals(204, manager.send("DELETE", own, "application/json", "").statusCode());
        String seen = employee.get("/api/v1" + session).body();
        assertTrue(seen.contains("\"own\":\"SIGNED_UP\""), seen);
        assertTrue(employee.get("/api/v1/sessions?pageSize=100").body().contains(seen.substring(0, 20)));
        assertEquals(204, employee.send("DELETE", own, "application/json", "").statusCode());
    }

    @Test
    void certificatesAreCheckedByWhoHasTheCode() throws SQLException {
        try (Connection connection = TestDatabase.running().connect();
                Statement statement = connection.createStatement();
                ResultSet waterveen = statement.executeQuery("select id from municipality where code = 'GM9901'")) {
            waterveen.next();
            new DemoCredentials(connection, waterveen.getLong(1)).add();
        }
        Browser.deskAndPhone(browser -> {
            browser.go("/credentials/check/ABCDEFGHJKMNPQRSTVWXYZ23456");
            assertThat(browser.page().getByText(browser.t("credential.unknown")))
                    .isVisible();
            browser.look("credential-unknown");
            browser.signedInAs(EMPLOYEE).go("/my/credentials");
            browser.look("credentials");
            assertNameIsShownOnlyWhenAsked(browser);
            browser.go("/sessions/code");
            browser.look("session-code");
        });
    }

    private static void assertNameIsShownOnlyWhenAsked(Browser browser) {
        String check = browser.page()
                .locator("main a[href^='/credentials/check/']")
                .first()
                .getAttribute("href");
        Locator name = browser.page().locator("main form[action$='/name'] button");
        browser.go(check).look("credential");
        assertThat(browser.page().getByText(browser.t("credential.valid"))).isVisible();
        assertThat(browser.page().getByText(browser.t("credential.noName"))).isVisible();
        browser.go("/my/credentials");
        name.first().click();
        assertThat(browser.page().getByText(browser.t("credential.nameShown")).first())
                .isVisible();
        String told = Visitor.stranger().get(check).body();
        String file = browser.page().locator("main a[href$='/file']").first().getAttribute("href");
        name.first().click();
        Visitor employee = Visitor.signedInAs(EMPLOYEE);
        String owner = employee.get("/api/v1/credentials").body().replaceAll("(?s).*?\"name\":\"([^\"]+)\".*", "$1");
        assertTrue(told.contains(owner), told);
        byte[] pdf = employee.bytes(file).body();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.ISO_8859_1));
    }
}
