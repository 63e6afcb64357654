package nl.vaardig.access.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.vaardig.harness.Browser;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.TestDatabase;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has to choose an own password first goes on to where he or she was going, and hears that it is saved. */
class FirstPasswordPageIT extends FromOutside {

    private static final String USER = "privacy@waterveen.example";
    private static final String OWN = "Zelf-gekozen-in-2027";

    private String hash;

    @BeforeEach
    void somebodyElseChoseThePassword() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select password_hash from account where user_name = '" + USER + "'")) {
            assertTrue(found.next());
            hash = found.getString(1);
        }
        set(true);
    }

    /** The next test signs in with the password of the demo. */
    @AfterEach
    void asItWas() throws SQLException {
        set(false);
    }

    private void set(boolean toChange) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(
                        "update account set password_hash = ?, password_to_change = ? where user_name = ?")) {
            statement.setString(1, hash);
            statement.setBoolean(2, toChange);
            statement.setString(3, USER);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static Connection connection() throws SQLException {
        return TestDatabase.connect(TestDatabase.running().url());
    }

    @Test
    void afterTheFirstPasswordOneGoesOnToThePageOneAskedFor() {
        try (Browser browser = Browser.atADesk("nl")) {
            browser.go("/privacy/access-changes?q=a");
            Page page = browser.page();
            page.locator("#userName").fill(USER);
            page.locator("#password").fill(Visitor.DEMO_PASSWORD);
            browser.button(browser.t("signin.signIn.act")).click();
            assertThat(page.getByText(browser.t("signin.account.first"))).isVisible();
            page.locator("#current").fill(Visitor.DEMO_PASSWORD);
            page.locator("#next").fill("kort");
            page.locator("#again").fill("kort");
            browser.button(browser.t("signin.account.change")).click();
            page.locator("#current").fill(Visitor.DEMO_PASSWORD);
            page.locator("#next").fill(OWN);
            page.locator("#again").fill(OWN);
            browser.button(browser.t("signin.account.change")).click();
            assertEquals("/privacy/access-changes?q=a", browser.place());
            assertThat(page.getByText(browser.t("signin.account.passwordSaved")))
                    .isVisible();
            browser.look("first-password-saved");
            page.reload();
            assertThat(page.getByText(browser.t("signin.account.passwordSaved")))
                    .hasCount(0);
        }
    }
}
