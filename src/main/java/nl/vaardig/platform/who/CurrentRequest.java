package nl.vaardig.platform.who;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.vaardig.platform.NotSignedIn;

/** What is known about the request at hand: who asks, for which municipality, in which language. */
@RequestScoped
public class CurrentRequest {

    private CurrentUser user;
    private String language = "nl";

    /** From here on this request acts for the user and the user's municipality, and sees nothing else. */
    public void actAs(CurrentUser user) {
        this.user = user;
    }

    public Optional<CurrentUser> signedIn() {
        return Optional.ofNullable(user);
    }

    /** @throws NotSignedIn when nobody signed in */
    public CurrentUser user() {
        if (user == null) throw new NotSignedIn();
        return user;
    }

    /** The municipality whose rows this request sees; the root before one is chosen. */
    public long municipality() {
        return user == null ? CurrentTenant.ROOT : user.municipalityId();
    }

    public String language() {
        return language;
    }

    public void speak(String language) {
        this.language = "en".equals(language) ? "en" : "nl";
    }
}
