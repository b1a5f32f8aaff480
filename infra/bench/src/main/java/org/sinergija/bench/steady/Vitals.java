package org.sinergija.bench.steady;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/// What a process of the platform takes, asked of its JVM.
final class Vitals implements AutoCloseable {
    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final ThreadMXBean threads;
    private final UnixOperatingSystemMXBean system;
    private long heap;

    private Vitals(JMXConnector connector) throws IOException {
        this.connector = connector;
        MBeanServerConnection jvm = connector.getMBeanServerConnection();
        memory = ManagementFactory.getPlatformMXBean(jvm, MemoryMXBean.class);
        threads = ManagementFactory.getPlatformMXBean(jvm, ThreadMXBean.class);
        system = ManagementFactory.getPlatformMXBean(jvm, UnixOperatingSystemMXBean.class);
        collect();
    }

    // What it connects to is a process of this platform, which said so itself.
    @SuppressWarnings("BanJNDI")
    static Vitals of(long pid) throws IOException {
        try {
            VirtualMachine jvm = VirtualMachine.attach(String.valueOf(pid));
            try {
                return new Vitals(JMXConnectorFactory.connect(new JMXServiceURL(jvm.startLocalManagementAgent())));
            } finally {
                jvm.detach();
            }
        } catch (AttachNotSupportedException noJvm) {
            throw new IOException("Process %d is no JVM that answers".formatted(pid), noJvm);
        }
    }

    /// Throws away what nothing holds any more.
    void collect() {
        memory.gc();
        heap = memory.getHeapMemoryUsage().getUsed();
    }

    /// In bytes, after [#collect()].
    long heap() {
        return heap;
    }

    int threads() {
        return threads.getThreadCount();
    }

    long handles() {
        return system.getOpenFileDescriptorCount();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
