package nl.vaardig.platform.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.vaardig.platform.who.Acting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets this server do jobs from its start to its end. */
@ApplicationScoped
public class JobRunner {

    private static final long LOOK_SECONDS = 10;
    private static final long RENEW_SECONDS = Claims.LEASE.toSeconds() / 4;

    @Resource
    ManagedScheduledExecutorService clockwork;

    // Threads of their own: a job may take an hour, and those of the executor are the ones that answer requests.
    @Resource
    ManagedThreadFactory threads;

    /** How this server is called in the table of jobs; the name of the machine when nothing is said. */
    @Inject
    @ConfigProperty(name = "vaardig.server.name")
    Optional<String> serverName;

    @Inject
    @Any
    Instance<Job> declared;

    @Inject
    Jobs jobs;

    @Inject
    Claims claims;

    @Inject
    CurrentTurn current;

    @Inject
    Tenants tenants;

    @Inject
    Acting acting;

    private JobServer server;
    private List<ScheduledFuture<?>> regular = List.of();

    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup start) {
        server = new JobServer(
                name(),
                declared.stream().filter(Job::isPossibleHere).toList(),
                new JobServer.Means(jobs, claims, current, tenants, acting),
                work -> threads.newThread(work).start());
        regular = List.of(
                clockwork.scheduleWithFixedDelay(server::look, 1, LOOK_SECONDS, TimeUnit.SECONDS),
                clockwork.scheduleAtFixedRate(
                        () -> server.renew(clockwork), RENEW_SECONDS, RENEW_SECONDS, TimeUnit.SECONDS));
    }

    /** What somebody asked for here is begun here, and need not wait for the next look. */
    void onAsking(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Asked asked) {
        if (server != null) clockwork.execute(server::look);
    }

    @PreDestroy
    void stop() {
        regular.forEach(each -> each.cancel(false));
        if (server != null) server.stop();
    }

    private String name() {
        if (serverName.isPresent()) return serverName.get();
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "server";
        }
    }
}
