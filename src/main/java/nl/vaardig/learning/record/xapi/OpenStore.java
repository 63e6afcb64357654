package nl.vaardig.learning.record.xapi;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Version;
import nl.vaardig.learning.record.key.CallerOfTheStore;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;

/**
 * Stands before every address of the store, also before one that is not there: without a key nothing is answered but which versions it
 * speaks. From here on
 * the request sees the municipality of the key, and nothing else. Cookies are never looked at.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class OpenStore implements ContainerRequestFilter {

    @Inject
    CallerOfTheStore callers;

    @Inject
    Conversation conversation;

    @Inject
    CurrentRequest current;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!StoreAddress.is(request.getUriInfo())) return;
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            request.abortWith(Response.noContent().build());
            return;
        }
        current.speak("en");
        AlternateRequest.unfold(request);
        String version = request.getHeaderString(StoreAddress.VERSION);
        if (StoreAddress.isAbout(request.getUriInfo())) {
            Version.of(String.valueOf(version)).ifPresent(conversation::speak);
            return;
        }
        Optional<CallerOfTheStore.Caller> caller = callers.of(request.getHeaderString("Authorization"));
        if (caller.isEmpty()) throw new Refusal(401, "a key and its secret are needed, as HTTP Basic");
        conversation.begin(caller.get(), client.base(http));
        current.actAs(CurrentUser.application(caller.get().municipality()));
        speak(version);
    }

    private void speak(String version) {
        if (version == null) conversation.speakAsBefore();
        conversation.speak(Version.of(String.valueOf(version))
                .orElseThrow(() ->
                        Refusal.malformed(StoreAddress.VERSION + " has to be 1.0.x or 2.0.x, and is " + version)));
    }
}
