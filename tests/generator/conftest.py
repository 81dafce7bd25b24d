import os

# Before torch is imported anywhere: the models of these tests are too small for a second thread to
# help, and on a busy machine two threads that wait for each other take ten times as long as one.
os.environ.setdefault("OMP_NUM_THREADS", "1")
