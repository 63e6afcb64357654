package nl.vaardig.platform.server;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Figures about this server, as Prometheus reads them: what Java and Open Liberty keep about themselves. No word in it
 * comes from the database.
 */
final class Metrics {

    /** What is told of which beans, and how it is called. Open Liberty's come with its feature monitor. */
    private static final Map<String, Map<String, String>> TOLD = Map.of(
            "java.lang:type=Threading", Map.of("ThreadCount", "threads"),
            "java.lang:type=Runtime", Map.of("Uptime", "uptime_milliseconds"),
            "java.lang:type=OperatingSystem",
                    Map.of(
                            "ProcessCpuLoad", "cpu_load_ratio",
                            "ProcessCpuTime", "cpu_nanoseconds_total",
                            "OpenFileDescriptorCount", "open_files"),
            "java.lang:type=GarbageCollector,*",
                    Map.of(
                            "CollectionCount", "collections_total",
                            "CollectionTime", "collection_milliseconds_total"),
            "WebSphere:type=JvmStats",
                    Map.of(
                            "UsedMemory", "memory_used_bytes",
                            "Heap", "memory_heap_bytes"),
            "WebSphere:type=ConnectionPoolStats,*",
                    Map.of(
                            "ManagedConnectionCount", "connections",
                            "FreeConnectionCount", "connections_free",
                            "CreateCount", "connections_made_total",
                            "DestroyCount", "connections_ended_total",
                            "WaitTime", "connection_wait_milliseconds"),
            "WebSphere:type=ThreadPoolStats,*",
                    Map.of(
                            "ActiveThreads", "pool_threads_active",
                            "PoolSize", "pool_threads"),
            "WebSphere:type=ServletStats,*",
                    Map.of(
                            "RequestCount", "requests_total",
                            "ResponseTime", "response_nanoseconds"));

    private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();

    /** One figure a line, in an order that stays. */
    String text() throws JMException {
        Set<String> lines = new TreeSet<>();
        for (Map.Entry<String, Map<String, String>> kind : TOLD.entrySet()) {
            for (ObjectName bean : beans.queryNames(new ObjectName(kind.getKey()), null))
                add(bean, kind.getValue(), lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private void add(ObjectName bean, Map<String, String> names, Set<String> lines) throws JMException {
        String label = bean.getKeyProperty("name");
        String of = label == null ? "" : "{of=\"" + label.replaceAll("[^\\w ./-]", "") + "\"}";
        String[] wanted = new TreeMap<>(names).keySet().toArray(String[]::new);
        for (Attribute found : beans.getAttributes(bean, wanted).asList()) {
            if (found.getValue() instanceof Number number) {
                lines.add("vaardig_" + names.get(found.getName()) + of + " " + number);
            }
        }
    }
}
