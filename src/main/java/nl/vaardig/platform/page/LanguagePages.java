package nl.vaardig.platform.page;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Locale;
import nl.vaardig.platform.who.CurrentRequest;

/** The reader's language: the one chosen before (a cookie), else the browser's, else Dutch. */
@Path("/language")
@RequestScoped
public class LanguagePages {

    private static final String COOKIE = "lang";
    private static final int YEAR = 365 * 24 * 3600;

    @POST
    @PermitAll
    public Response choose(@FormParam("lang") String language, @FormParam("return") String back) {
        return Response.seeOther(Links.local(back)).cookie(cookie(language)).build();
    }

    /** Keeps the choice in this browser. */
    public static NewCookie cookie(String language) {
        return new NewCookie.Builder(COOKIE)
                .value("en".equals(language) ? "en" : "nl")
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Reads the language before anything is answered, so that errors speak it too. */
    @Provider
    @PreMatching
    public static class Reader implements ContainerRequestFilter {

        @Inject
        CurrentRequest request;

        @Override
        public void filter(ContainerRequestContext context) {
            Cookie cookie = context.getCookies().get(COOKIE);
            request.speak(cookie != null ? cookie.getValue() : preferred(context.getHeaderString("Accept-Language")));
        }
    }

    /** The same for what is answered before any endpoint is reached. */
    public static String of(HttpServletRequest request) {
        jakarta.servlet.http.Cookie[] cookies = request.getCookies();
        String chosen = cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(jakarta.servlet.http.Cookie::getValue)
                        .findFirst()
                        .orElse(null);
        if (chosen != null) return "en".equals(chosen) ? "en" : "nl";
        return preferred(request.getHeader("Accept-Language"));
    }

    /** What can't be read is no wish. */
    private static String preferred(String accepted) {
        if (accepted == null || accepted.isBlank()) return "nl";
        try {
            return Locale.LanguageRange.parse(accepted).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(language -> language.equals("nl") || language.equals("en"))
                    .findFirst()
                    .orElse("nl");
        } catch (IllegalArgumentException e) {
            return "nl";
        }
    }
}
